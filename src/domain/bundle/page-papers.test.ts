import { describe, expect, test } from 'vitest';
import { asPapers, withoutPapers } from './page-papers.ts';

describe('a page without its papers', () => {
  test('is the page around them', () => {
    const page = `<main>${asPapers('<p>One\nTwo</p>')}<hr>${asPapers('<p>Three</p>')}</main>`;
    expect(withoutPapers(page)).toBe('<main><hr></main>');
  });

  test('is the page itself where it has none', () => {
    expect(withoutPapers('<main></main>')).toBe('<main></main>');
  });
});
