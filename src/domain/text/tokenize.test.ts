import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

function terms(text: string): readonly string[] {
  return tokenize(text).map((token) => token.terms.join('|'));
}

describe('tokenizing', () => {
  test.each([
    ['Deep  Learning!', ['deep', 'learning']],
    ['p(y|x) in 3.5-D', ['p', 'y', 'x', 'in', '3', '5', 'd']],
    ['state-of-the-art', ['state', 'of', 'the', 'art']],
    ['snake_case', ['snake', 'case']],
    ['Jürgen', ['jurgen|juergen']],
    ['α and Ω', ['α|alpha', 'and', 'ω|omega']],
    ['𝛼-divergence, ϕ, ς', ['α|alpha', 'divergence', 'φ|phi', 'σ|sigma']],
    ['β₂ is not αβ or λόγος', ['β2|beta2', 'is', 'not', 'αβ', 'or', 'λογοσ']],
    ['GPT-4o', ['gpt', '4o']],
    ['学習モデル', ['学', '習', 'モ', 'テ', 'ル']],
    ['AI学習2', ['ai', '学', '習', '2']],
    ['한국어 연구', ['한국어'.normalize('NFKD'), '연구'.normalize('NFKD')]],
    ['soft\u00ADened', ['softened']],
    ['½ ™ ± …', ['12']],
    ['\ud800x\udc00', ['x']],
    ['', []],
    ['… — !', []],
  ])('finds the words of %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('keeps where words stand in the original text', () => {
    const text = 'Über-Große  Netze';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Über',
      'Große',
      'Netze',
    ]);
  });

  test('shortens words without tearing a pair of surrogates', () => {
    const [token] = tokenize(`${'a'.repeat(63)}𐐀𐐀`);
    expect(token?.terms).toEqual(['a'.repeat(63)]);
    expect(token?.end).toBe(67);
    expect(tokenize('b'.repeat(1000))[0]?.terms).toEqual(['b'.repeat(64)]);
  });

  test('of any text gives words in order and apart, with terms of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let previous = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(previous);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          for (const term of token.terms) expect(term).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
          previous = token.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('finds in texts of ASCII what the expression for all scripts finds', () => {
    const long = fc.integer({ min: 60, max: 70 }).map((length) => 'aB7'.repeat(length / 3));
    const piece = fc.oneof(fc.string({ unit: 'binary-ascii' }), long);
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const runs = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
        expect(tokenize(text)).toEqual(
          runs.map(({ 0: run, index }) => ({
            terms: [run.toLowerCase().slice(0, 64)],
            start: index,
            end: index + run.length,
          })),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the same words whatever stands between them', () => {
    const word = fc.constantFrom('Deep', 'ö', 'Jürgen', 'α1', '4o', '模型', 'a\u0301b', 'x\u200Dy');
    const between = fc.constantFrom(' ', '-', '–', '…', '\n', ' \ud800 ', '😀', '', '\u0080');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between)), (parts) => {
        const text = parts.flat().join('');
        const runs = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200D]*/gu)];
        expect(tokenize(text)).toEqual(
          runs.flatMap(({ 0: run, index }) =>
            tokenize(run).map(({ terms: found, start, end }) => ({
              terms: found,
              start: start + index,
              end: end + index,
            })),
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('finds a term again in itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        for (const {
          terms: [plain],
        } of tokenize(text))
          expect(
            tokenize(plain)
              .map((token) => token.terms[0])
              .join(''),
          ).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });
});
