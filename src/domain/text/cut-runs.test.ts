import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someMarkup } from '#testing/arbitrary-markup.ts';
import { cutRuns, plainRuns } from './cut-runs.ts';
import { interpret, plainText } from './interpret.ts';
import { linkRuns } from './link-runs.ts';
import { paragraphsOf } from './paragraphs.ts';

test('runs are cut between two places of their plain form', () => {
  const runs = interpret(String.raw`one \emph{two} three`);
  expect(cutRuns(runs, 2, 10).map(({ text }) => text)).toEqual(['e ', 'two', ' th']);
});

test('a formula that stands across a place is kept whole', () => {
  const runs = interpret('a $x+y$ b');
  expect(plainRuns(cutRuns(runs, 0, 3))).toBe('a x+y');
  expect(plainRuns(cutRuns(runs, 4, 9))).toBe('x+y b');
});

test('whatever the places, no formula is cut and words are cut there alone', () => {
  fc.assert(
    fc.property(someMarkup, fc.nat(60), fc.nat(60), (text, from, length) => {
      const runs = interpret(text);
      const cut = cutRuns(runs, from, from + length);
      const formulas = new Set(runs.flatMap(({ formula, text: plain }) => (formula ? plain : [])));
      for (const run of cut) expect(run.formula === null || formulas.has(run.text)).toBe(true);
      expect(plainText(text)).toContain(plainRuns(cut));
      expect(plainRuns(cut).length).toBeGreaterThanOrEqual(
        Math.min(length, Math.max(0, plainText(text).length - from)),
      );
    }),
    { numRuns: 1000 },
  );
});

test('paragraphs are cut at their breaks and keep all else', () => {
  fc.assert(
    fc.property(fc.array(someMarkup, { minLength: 1, maxLength: 3 }), (texts) => {
      // As a whole: a command in one paragraph lets the signs of all others be read as TeX.
      const text = texts.join('\n\n');
      const paragraphs = paragraphsOf(interpret(text));
      expect(paragraphs.map(plainRuns).join('\n\n')).toBe(plainText(text));
    }),
    { numRuns: 1000 },
  );
});

test('addresses in words become links, and nothing is lost', () => {
  const runs = linkRuns(
    interpret(String.raw`See \emph{https://x.org/a}, \href{https://y.org}{y}.`),
  );
  expect(runs.map(({ text, address, styles }) => [text, address, styles.join()])).toEqual([
    ['See ', null, ''],
    ['https://x.org/a', 'https://x.org/a', 'emphasis'],
    [', ', null, ''],
    ['y', 'https://y.org', ''],
    ['.', null, ''],
  ]);
  fc.assert(
    fc.property(someMarkup, (text) => {
      expect(plainRuns(linkRuns(interpret(text)))).toBe(plainText(text));
    }),
  );
});
