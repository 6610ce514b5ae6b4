import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldTranscribed } from './fold.ts';

describe('folding', () => {
  test.each([
    ['Jaśkowski', 'jaskowski'],
    ['SCHÖLKOPF', 'scholkopf'],
    ['Scho\u0308lkopf', 'scholkopf'],
    ['Großmann', 'grossmann'],
    ['GROẞ', 'gross'],
    ['Łukasz', 'lukasz'],
    ['Đorđe', 'dorde'],
    ['Søren Ærø', 'soren aero'],
    ['Œuvre', 'oeuvre'],
    ['Þór', 'thor'],
    ['Işık', 'isik'],
    ['İnan', 'inan'],
    ['ﬁne ﬂow', 'fine flow'],
    ['Ａ１', 'a1'],
    ['𝐱²', 'x2'],
    ['Ⅳ', 'iv'],
    ['Ελλάς', 'ελλασ'],
    ['Hawaiʻi', 'hawaii'],
    ['Київ', 'киів'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('of folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('does not depend on how accents are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('transcribed folding', () => {
  test.each([
    ['Schölkopf', 'schoelkopf'],
    ['Scho\u0308lkopf', 'schoelkopf'],
    ['MÜLLER', 'mueller'],
    ['Jäger', 'jaeger'],
    ['Søren', 'soeren'],
    ['Ångström', 'aangstroem'],
    ['Jaśkowski', 'jaskowski'],
    ['plain', 'plain'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldTranscribed(text)).toBe(folded);
  });
});
