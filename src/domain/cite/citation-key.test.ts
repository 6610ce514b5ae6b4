import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPaper, day } from '#testing/builders.ts';
import { hostileText } from '#testing/hostile-text.ts';
import type { Paper } from '../paper/paper.ts';
import { citationKeys } from './citation-key.ts';

function keyOf(title: string, author: string, date = '2019-12-06'): string | undefined {
  const paper = buildPaper({ title, authors: author === '' ? [] : [author], date: day(date) });
  return citationKeys([paper]).get(paper.id);
}

describe('a citation key', () => {
  it.each([
    ['On the Art of Reading', 'Ada Lovelace', 'lovelace2019art'],
    [
      'Your Classifier is Secretly an Energy Based Model',
      'Will Grathwohl',
      'grathwohl2019classifier',
    ],
    ['Causality for Machine Learning', 'Bernhard Schölkopf', 'scholkopf2019causality'],
    ['Self-Supervised Learning', 'Laurens van der Maaten', 'maaten2019self'],
    ["What's Hidden in a Network?", 'Luc Van Gool', 'vangool2019whats'],
    ['3D Vision', 'Kimi Team', 'kimiteam20193d'],
    ['To Be or Not', 'Plato', 'plato2019to'],
    ['学习', '李明', 'anon2019'],
    ['Reading', '', 'anon2019reading'],
  ])('of %j by %j is %s', (title, author, key) => {
    expect(keyOf(title, author)).toBe(key);
  });

  it('names the year of the paper', () => {
    expect(keyOf('Reading', 'Ada Lovelace', '1843-01-01')).toBe('lovelace1843reading');
  });

  it('adds the beginning of the id to each of several that would be the same', () => {
    const papers = ['Reading', 'On Reading', 'Writing'].map((title) => buildPaper({ title }));
    const keys = [...citationKeys(papers).values()];
    expect(keys).toEqual([
      `lovelace2019reading-${papers[0]?.id.slice(0, 3) ?? ''}`,
      `lovelace2019reading-${papers[1]?.id.slice(0, 3) ?? ''}`,
      'lovelace2019writing',
    ]);
  });

  it('is unique in a set, the same in any order, and plain ASCII', () => {
    const papers = fc.array(
      fc
        .record({
          title: fc.oneof(hostileText, fc.constantFrom('Reading', 'On Reading', 'READING!', '读')),
          authors: fc.array(fc.oneof(hostileText, fc.constantFrom('Ada Lovelace', 'Āda Lovelace'))),
        })
        .map((fields) => buildPaper(fields)),
    );
    fc.assert(
      fc.property(papers, (some) => {
        const distinct: readonly Paper[] = [
          ...new Map(some.map((each) => [each.id, each])).values(),
        ];
        const keys = citationKeys(distinct);
        expect(new Set(keys.values()).size).toBe(distinct.length);
        for (const key of keys.values()) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)?$/);
        const reversed = citationKeys(distinct.toReversed());
        for (const { id } of distinct) expect(reversed.get(id)).toBe(keys.get(id));
      }),
      { numRuns: 1_000 },
    );
  });
});
