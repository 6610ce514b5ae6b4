import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someCorpus, someFilter, someShelf } from '#testing/arbitrary-corpus.ts';
import { buildPaper } from '#testing/builders.ts';
import { bundleInMemory, decodeText, type MemoryBundle, TINY } from '#testing/memory-bundle.ts';
import { shelfInMemory } from '#testing/memory-shelf.ts';
import { NO_FILTER } from '#testing/no-filter.ts';
import type { Paper } from '../paper/paper.ts';
import { parseQuery } from '../query/syntax.ts';
import { add, emptySet } from './bitset.ts';
import { frequentAuthors } from './frequent-authors.ts';
import { matchesPaper } from './matches-paper.ts';
import { openIndex } from './open-index.ts';
import { marksOf } from './paper-marks.ts';
import { readPaper } from './read-paper.ts';
import { searchPapers } from './search-papers.ts';
import type { AuthorCount, Filter } from './search-request.ts';
import type { ShelfSource } from './shelf-facts.ts';
import { allPapers, type ViewPapers } from './view-papers.ts';

function ask(
  bundle: MemoryBundle,
  filter: Partial<Filter>,
  view: ViewPapers = allPapers(bundle.manifest.paperCount),
) {
  const index = openIndex(bundle.manifest, bundle.load, decodeText);
  return frequentAuthors(index, { ...NO_FILTER, ...filter }, view);
}

/** The counts by reading every paper; there are no more authors than are shown. */
function expectCounts(
  shown: readonly AuthorCount[],
  papers: readonly Paper[],
  filter: Filter,
  factsOf: ShelfSource['factsOf'],
): void {
  const others: Filter = { ...filter, authors: [] };
  const expected = new Map(filter.authors.map((name) => [name, 0]));
  for (const paper of papers)
    if (matchesPaper(others, readPaper(paper), factsOf(paper.id), marksOf))
      for (const name of new Set(paper.authors)) expected.set(name, (expected.get(name) ?? 0) + 1);
  expect(new Map(shown.map(({ name, count }) => [name, count]))).toEqual(expected);
}

describe('the most frequent authors', () => {
  test('have the counts that reading every paper gives, the filter for authors left out', async () => {
    await fc.assert(
      fc.asyncProperty(someCorpus, someFilter, someShelf, async (papers, filter, factsAt) => {
        const bundle = bundleInMemory(papers, TINY);
        const facts = new Map(papers.map(({ id }, place) => [id, factsAt(place)]));
        const shelf = shelfInMemory(bundle.papers, facts);
        const shown = await ask(bundle, filter, { ...allPapers(0), shelf });
        expectCounts(shown, bundle.papers, filter, shelf.factsOf);
      }),
      { numRuns: 400 },
    );
  });

  test('have the same counts of a list that holds papers gone from the bundle', async () => {
    await fc.assert(
      fc.asyncProperty(someCorpus, someFilter, someShelf, async (papers, filter, factsAt) => {
        const inBundle = papers.filter((_, place) => place % 3 !== 0);
        const gone = papers.filter((_, place) => place % 3 === 0);
        const bundle = bundleInMemory(inBundle, TINY);
        const facts = new Map(papers.map(({ id }, place) => [id, factsAt(place)]));
        const shelf = shelfInMemory(bundle.papers, facts);
        const members = emptySet(bundle.manifest.paperCount);
        const listed = bundle.papers.filter((_, number) => number % 2 === 0);
        for (let number = 0; number < bundle.papers.length; number += 2) add(members, number);
        const view = { members, gone: gone.map(readPaper), ids: null, shelf };
        const shown = await ask(bundle, filter, view);
        expectCounts(shown, [...listed, ...gone], filter, shelf.factsOf);
      }),
      { numRuns: 250 },
    );
  });

  const papers = [
    buildPaper({ title: 'Deep nets', authors: ['Ada', 'Ben'] }),
    buildPaper({ title: 'Deep sets', authors: ['Ben'] }),
    buildPaper({ title: 'Wide nets', authors: ['Cleo'] }),
  ];

  test('stand by number of papers, then by first appearance', async () => {
    expect(await ask(bundleInMemory(papers), {})).toEqual([
      { name: 'Ben', count: 2 },
      { name: 'Ada', count: 1 },
      { name: 'Cleo', count: 1 },
    ]);
  });

  test('stand after the chosen ones, who stay even without papers', async () => {
    const authors = await ask(bundleInMemory(papers), { authors: ['Cleo', 'Nobody'] });
    expect(authors.slice(0, 3)).toEqual([
      { name: 'Cleo', count: 1 },
      { name: 'Nobody', count: 0 },
      { name: 'Ben', count: 2 },
    ]);
  });

  test('are asked for apart from the papers, which need none of their files', async () => {
    const bundle = bundleInMemory(papers);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const filter = { ...NO_FILTER, query: parseQuery('deep ') };
    await searchPapers(index, { filter, ranked: false }, allPapers(papers.length));
    expect(bundle.loaded.filter((file) => /bylines|authors/.test(file))).toEqual([]);
    await frequentAuthors(index, filter, allPapers(papers.length));
    expect(bundle.loaded.filter((file) => /bylines|authors/.test(file))).not.toEqual([]);
  });

  test('are not asked for any further where they are cancelled', async () => {
    const bundle = bundleInMemory(papers);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const asked = frequentAuthors(index, NO_FILTER, allPapers(3), AbortSignal.abort());
    await expect(asked).rejects.toThrow('aborted');
  });
});
