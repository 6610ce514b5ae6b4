import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDigest, renderDigest } from '#testing/arbitrary-digest.ts';
import { mergeDigests } from './merge-digests.ts';
import { parseDigest } from './parse-digest.ts';

const digest = (name: string, ...days: string[]) => parseDigest(days.join('\n\n'), name);
const paper = (title: string, abstract = 'We.', authors = 'Ada Lovelace') =>
  `${title}\n${authors}\n\n${abstract}\n`;

describe('mergeDigests', () => {
  it('orders papers by day, newest first, and within a day as the digests do, by name', () => {
    const merged = mergeDigests([
      digest('b.txt', '2019-12-06', paper('D'), '2019-12-07', paper('A')),
      digest('a.txt', '2019-12-06', paper('C'), paper('B')),
    ]);
    expect(merged.papers.map(({ title }) => title)).toEqual(['A', 'C', 'B', 'D']);
    expect(merged.diagnostics).toEqual([]);
  });

  it('makes one paper of two, with both dates, the earliest as its date', () => {
    const merged = mergeDigests([
      digest('b.txt', '2019-12-07', paper('A Title')),
      digest('a.txt', '2019-12-05', paper('A Title')),
    ]);
    expect(merged.papers).toMatchObject([
      {
        title: 'A Title',
        date: '2019-12-05',
        dates: ['2019-12-05', '2019-12-07'],
        sources: [
          { digest: 'a.txt', line: 3, date: '2019-12-05' },
          { digest: 'b.txt', line: 3, date: '2019-12-07' },
        ],
        versions: [],
      },
    ]);
    expect(merged.diagnostics).toMatchObject([
      {
        file: 'b.txt',
        line: 3,
        code: 'duplicate-paper',
        message: 'The paper stands at a.txt:3 too.',
      },
    ]);
  });

  it('keeps the other spelling of a title as a version', () => {
    const merged = mergeDigests([
      digest('b.txt', '2019-12-07', paper('A title!')),
      digest('a.txt', '2019-12-05', paper('A Title')),
    ]);
    expect(merged.papers).toMatchObject([{ title: 'A title!', versions: [{ title: 'A Title' }] }]);
    expect(merged.diagnostics).toMatchObject([{ code: 'differing-duplicate' }]);
  });

  it('shows the newest text and keeps the others once each', () => {
    const merged = mergeDigests([
      digest('a.txt', '2019-12-05', paper('A', 'Old.')),
      digest('b.txt', '2019-12-07', paper('A', 'New.', 'Ada Lovelace, Alan Turing')),
      digest('c.txt', '2019-12-06', paper('A', 'Old.')),
    ]);
    expect(merged.papers).toHaveLength(1);
    expect(merged.papers[0]).toMatchObject({
      abstract: 'New.',
      authors: ['Ada Lovelace', 'Alan Turing'],
      versions: [{ authors: ['Ada Lovelace'], abstract: 'Old.', source: { digest: 'c.txt' } }],
    });
    expect(merged.diagnostics.map(({ code }) => code)).toEqual([
      'differing-duplicate',
      'duplicate-paper',
    ]);
  });

  it('makes one paper of two in one digest, in the place of its earliest date', () => {
    const days = ['2019-12-06', paper('A'), paper('B'), '2019-12-05', paper('C'), paper('A')];
    const { papers, diagnostics } = mergeDigests([digest('a.txt', ...days)]);
    expect(papers.map(({ title, date }) => `${title} ${date}`)).toEqual([
      'B 2019-12-06',
      'C 2019-12-05',
      'A 2019-12-05',
    ]);
    expect(diagnostics).toHaveLength(1);
  });

  it('does not depend on the order in which digests are given, and keeps every paper once', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDigest, { maxLength: 4 }), (models) => {
        const digests = models.map((days, index) => digest(`${index}.txt`, renderDigest(days)));
        const merged = mergeDigests(digests);
        expect(mergeDigests(digests.toReversed())).toEqual(merged);
        const ids = digests.flatMap(({ papers }) => papers.map(({ id }) => id));
        expect(merged.papers.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
        expect(merged.papers.flatMap(({ sources }) => sources)).toHaveLength(ids.length);
      }),
    );
  });
});
