import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someMarkup } from '#testing/arbitrary-markup.ts';
import { parseQuery } from '../query/syntax.ts';
import { interpret, plainText } from '../text/interpret.ts';
import { highlight } from './highlight.ts';
import { markRuns } from './mark-runs.ts';

function marked(text: string, typed: string): readonly string[] {
  return markRuns(interpret(text), parseQuery(typed))
    .filter(({ isMarked }) => isMarked)
    .map(({ text: found }) => found);
}

test.each([
  [String.raw`the Fr\'echet distance`, 'frechet ', ['Fréchet']],
  [String.raw`by Sch\"olkopf`, 'schoelk', ['Schölk']],
  [
    String.raw`neural \emph{tangent} kernel`,
    '"neural tangent kernel" ',
    ['neural ', 'tangent', ' kernel'],
  ],
  [String.raw`\textbf{L}atent space`, 'latent ', ['L', 'atent']],
  ['the $n$-gram model', '"n gram" ', ['n', '-gram']],
  ['of $x + y$ here', 'y ', ['x + y']],
  ['of $x + y$ here', 'z ', []],
])('in %j a search for %j marks %j', (text, typed, pieces) => {
  expect(marked(text, typed)).toEqual(pieces);
});

test('the pieces are the whole text, and outside of formulas the marks are what is found', () => {
  const typed = fc.constantFrom('word ', 'x', '"word word" ', 'e', '5 million ', '');
  fc.assert(
    fc.property(someMarkup, typed, (text, query) => {
      const pieces = markRuns(interpret(text), parseQuery(query));
      expect(pieces.map((piece) => piece.text).join('')).toBe(plainText(text));
      const ranges = highlight(plainText(text), parseQuery(query));
      for (const { start, text: piece, isMarked } of pieces.filter((one) => one.text !== '')) {
        const end = start + piece.length;
        expect(isMarked).toBe(ranges.some((range) => range.start < end && range.end > start));
      }
    }),
    { numRuns: 2000 },
  );
});
