import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someMarkup } from '#testing/arbitrary-markup.ts';
import { EVERYTHING } from '../query/query.ts';
import { interpret, plainText } from '../text/interpret.ts';
import { gluePieces } from './glue-pieces.ts';
import { markRuns } from './mark-runs.ts';

function groups(text: string): readonly string[] {
  return gluePieces(markRuns(interpret(text), EVERYTHING)).map((group) =>
    group.map((piece) => piece.text).join('|'),
  );
}

test.each([
  ['for $p$, then', ['for ', 'p|,', ' then']],
  ['all ($n$).', ['all ', '(|n|).']],
  ['the $n$-gram', ['the ', 'n|-', 'gram']],
  ['$a$ and $b$', ['a', ' and ', 'b']],
  ['$a$,$b$', ['a|,', 'b']],
  ['$a$“$b$', ['a', '“|b']],
  ['no formula (here).', ['no formula (here).']],
])('%j stands in the groups %j', (text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test('groups hold all pieces in order', () => {
  fc.assert(
    fc.property(someMarkup, (text) => {
      expect(groups(text).join('').replaceAll('|', '')).toBe(plainText(text).replaceAll('|', ''));
    }),
  );
});
