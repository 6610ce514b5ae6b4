import { expect, test } from 'vitest';
import { asFileName } from './as-file-name.ts';

test.each([
  ['To discuss: “energy” & co.', 'to-discuss-energy-co'],
  ['Für Émile 2', 'für-émile-2'],
  ['../..\\', 'list'],
  ['', 'list'],
  ['a'.repeat(70), 'a'.repeat(60)],
])('%j is kept as %s', (name, file) => {
  expect(asFileName(name)).toBe(file);
});
