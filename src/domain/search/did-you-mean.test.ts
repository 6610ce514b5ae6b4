import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { bundleInMemory, decodeText, TINY } from '#testing/memory-bundle.ts';
import { isOneSlip } from '../query/one-slip.ts';
import { parseQuery } from '../query/syntax.ts';
import { suggestWords, wordsOneSlipFrom } from './did-you-mean.ts';
import { openIndex } from './open-index.ts';

const papers = [
  ...Array.from({ length: 12 }, (_, number) =>
    buildPaper({ title: `Learning ${number}`, abstract: 'graph', authors: ['Mohammad Norouzi'] }),
  ),
  buildPaper({ title: 'Leaning towers', abstract: 'grape', authors: ['Ada Lovelace'] }),
];
const bundle = bundleInMemory(papers, TINY);

async function meant(text: string): Promise<readonly string[]> {
  const index = openIndex(bundle.manifest, bundle.load, decodeText);
  const suggestions = await suggestWords(index, parseQuery(text));
  return suggestions.map((one) => `${one.term} ${one.meant} ${one.papers}`);
}

describe('did you mean', () => {
  test.each([
    ['lerning ', 'lerning learning 12'],
    ['learnign ', 'learnign learning 12'],
    ['learninng ', 'learninng learning 12'],
    ['kearning ', 'kearning learning 12'],
    ['leaning ', 'leaning learning 12'],
    ['title:lerning ', 'lerning learning 12'],
    ['"lerning graph"', 'lerning learning 12'],
    ['author:norouzy', 'norouzy norouzi 12'],
    ['grapj', 'grapj graph 12'],
  ])('for %j offers %j', async (text, expected) => {
    expect(await meant(text)).toEqual([expected]);
  });

  test.each(['learning ', 'lear', 'lraening ', 'zz ', '-lerning ', 'xyzzy ', ''])(
    'for %j offers nothing',
    async (text) => {
      expect(await meant(text)).toEqual([]);
    },
  );

  test('looks for exactly the words that are one slip away', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(wordsOneSlipFrom(one, true).has(other)).toBe(isOneSlip(one, other));
      }),
      { numRuns: 2_000 },
    );
  });

  test('with a right first letter looks for no word that begins otherwise, but for turned letters', () => {
    for (const word of wordsOneSlipFrom('graph', false))
      expect(word.startsWith('g') || ['rgaph', 'raph'].includes(word)).toBe(true);
  });
});
