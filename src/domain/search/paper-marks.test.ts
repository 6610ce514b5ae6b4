import { expect, test } from 'vitest';
import { interpretedPieces } from '../text/interpret.ts';
import { hasFormula, marksOf, marksWith } from './paper-marks.ts';

test.each([
  ['Our code is publicly available.', ['code']],
  ['CODE, at last, was Released', ['code']],
  ['The 𝒢-code of 模型 is open-sourced.', ['code']],
  ['We open source all.', ['code']],
  ['The implementations are here. Data are available.', []],
  ['Encoders are available.', []],
  ['See https://github.com/a/b for it.', ['code', 'link']],
  ['See https://example.org/a for it.', ['link']],
  ['It costs $5 and up to $10.', []],
  ['With $x^2$ of them.', ['math']],
  ['Of $x^2$ the code is available at www.example.org.', ['code', 'link', 'math']],
])('of %j it can be seen: %j', (abstract, marks) => {
  expect(marksOf({ title: 'A title', abstract })).toEqual(marks);
  expect(marksWith(abstract, hasFormula(interpretedPieces(abstract)))).toEqual(marks);
});

test('mathematics of the title alone counts', () => {
  expect(marksOf({ title: 'On $x^2$', abstract: 'Nothing.' })).toEqual(['math']);
});
