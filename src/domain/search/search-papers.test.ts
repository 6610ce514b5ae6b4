import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someCorpus, someFilter, someShelf } from '#testing/arbitrary-corpus.ts';
import { bundleInMemory, decodeText, type MemoryBundle, TINY } from '#testing/memory-bundle.ts';
import { buildPaper, day } from '#testing/builders.ts';
import { shelfInMemory } from '#testing/memory-shelf.ts';
import { NO_FILTER } from '#testing/no-filter.ts';
import type { Paper } from '../paper/paper.ts';
import { partsOf, type Query } from '../query/query.ts';
import { parseQuery } from '../query/syntax.ts';
import { add, emptySet } from './bitset.ts';
import { marksOf } from './paper-marks.ts';
import { matchesPaper } from './matches-paper.ts';
import { openIndex } from './open-index.ts';
import { readPaper } from './read-paper.ts';
import { searchPapers } from './search-papers.ts';
import type { Filter, SearchResult } from './search-request.ts';
import { NO_FACTS, type ShelfSource } from './shelf-facts.ts';
import { allPapers, type ViewPapers } from './view-papers.ts';

const NO_DATES = { from: null, to: null };

function search(
  bundle: MemoryBundle,
  filter: Partial<Filter>,
  view: ViewPapers = allPapers(bundle.manifest.paperCount),
) {
  const index = openIndex(bundle.manifest, bundle.load, decodeText);
  return searchPapers(index, { filter: { ...NO_FILTER, ...filter }, ranked: false }, view);
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function daysOf(papers: readonly Paper[]): SearchResult['days'] {
  return [...tally(papers.map(({ date }) => date))]
    .map(([date, count]) => ({ day: date, count }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The result by reading every paper. */
function readAll(view: readonly Paper[], filter: Filter, factsOf: ShelfSource['factsOf']) {
  const filtered = (by: Filter): readonly Paper[] =>
    view.filter((paper) => matchesPaper(by, readPaper(paper), factsOf(paper.id), marksOf));
  const matches = filtered(filter);
  return {
    total: matches.length,
    viewTotal: view.length,
    ids: matches.map(({ id }) => id).sort(),
    days: daysOf(matches),
    viewDays: daysOf(view),
  };
}

function expectSame(result: SearchResult, expected: ReturnType<typeof readAll>): void {
  expect(result.total).toBe(expected.total);
  expect(result.viewTotal).toBe(expected.viewTotal);
  expect(result.days).toEqual(expected.days);
  expect(result.viewDays).toEqual(expected.viewDays);
}

describe('the engine', () => {
  test('gives what reading every paper of the bundle gives', async () => {
    await fc.assert(
      fc.asyncProperty(someCorpus, someFilter, someShelf, async (papers, filter, factsAt) => {
        const bundle = bundleInMemory(papers, TINY);
        const facts = new Map(papers.map(({ id }, place) => [id, factsAt(place)]));
        const shelf = shelfInMemory(bundle.papers, facts);
        const result = await search(bundle, filter, { ...allPapers(0), shelf });
        const expected = readAll(bundle.papers, filter, shelf.factsOf);
        const found = [...result.numbers].map((number) => bundle.papers[number]?.id);
        expect(new Set(found)).toEqual(new Set(expected.ids));
        expect([...result.numbers]).toEqual([...result.numbers].sort((a, b) => a - b));
        expectSame(result, expected);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same of a list that holds papers gone from the bundle', async () => {
    const property = fc.asyncProperty(
      someCorpus,
      someFilter,
      someShelf,
      fc.nat(),
      async (papers, filter, factsAt, salt) => {
        const inBundle = papers.filter((_, index) => (index + salt) % 3 !== 0);
        const gone = papers.filter((_, index) => (index + salt) % 3 === 0);
        const bundle = bundleInMemory(inBundle, TINY);
        const facts = new Map(papers.map(({ id }, place) => [id, factsAt(place)]));
        const shelf = shelfInMemory(bundle.papers, facts);
        const members = emptySet(bundle.manifest.paperCount);
        const ids = new Map<number, Paper['id']>();
        const listed = bundle.papers.filter((paper, number) => {
          if ((number + salt) % 2 === 0) return false;
          add(members, number);
          ids.set(number, paper.id);
          return true;
        });
        const result = await search(bundle, filter, {
          members,
          gone: gone.map(readPaper),
          ids,
          shelf,
        });
        const expected = readAll([...listed, ...gone], filter, shelf.factsOf);
        expect([...result.ids].sort()).toEqual(expected.ids);
        expectSame(result, expected);
      },
    );
    await fc.assert(property, { numRuns: 250 });
  });

  test('says what every part of a filter leaves out, where nothing matches', async () => {
    await fc.assert(
      fc.asyncProperty(someCorpus, someFilter, async (papers, filter) => {
        const bundle = bundleInMemory(papers, TINY);
        const { total, exclusions } = await search(bundle, filter);
        const parts = partsOf(filter.query);
        for (const { filter: name, piece, totalWithout } of exclusions) {
          const query: Query = {
            kind: 'and',
            parts: parts.filter((_, index) => piece !== null && index !== piece),
          };
          const without = {
            search: { query },
            dates: NO_DATES,
            authors: { authors: [] },
            tags: { tags: [] },
          };
          const kept: Filter = { ...filter, ...without[name] };
          expect(totalWithout).toBe(readAll(bundle.papers, kept, () => NO_FACTS).total);
        }
        const { from, to, authors, tags } = filter;
        const inForce = [from ?? to, authors[0], tags[0]].filter(
          (one) => one !== undefined && one !== null,
        );
        expect(exclusions).toHaveLength(total > 0 ? 0 : parts.length + inForce.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a result', () => {
  const papers = [
    buildPaper({ title: 'Deep nets', authors: ['Ada', 'Ben'], date: day('2019-12-06') }),
    buildPaper({ title: 'Deep sets', authors: ['Ben'], date: day('2019-12-06') }),
    buildPaper({ title: 'Wide nets', authors: ['Cleo'], date: day('2019-12-02') }),
  ];
  const bundle = bundleInMemory(papers);

  test('numbers papers so that counting down gives the digest’s order', async () => {
    const { numbers } = await search(bundle, {});
    const titles = [...numbers].toReversed().map((number) => bundle.papers[number]?.title);
    expect(titles).toEqual(['Deep nets', 'Deep sets', 'Wide nets']);
  });

  test('finds an author whose name holds markup by exactly this name', async () => {
    const name = String.raw`G{\'e}nesis Montenegro`;
    const named = bundleInMemory([buildPaper({ authors: [name] }), buildPaper({ title: 'Other' })]);
    expect((await search(named, { authors: [name] })).total).toBe(1);
    expect((await search(named, { authors: ['G{é}nesis Montenegro'] })).total).toBe(0);
    const braced = bundleInMemory([buildPaper({ authors: ['G{é}nesis Montenegro'] })]);
    expect((await search(braced, { authors: ['G{é}nesis Montenegro'] })).total).toBe(1);
  });

  test('without matches names each filter in force, the most excluding first', async () => {
    const filter = { query: parseQuery('wide '), from: day('2019-12-06'), authors: ['Ada', 'Ben'] };
    const { total, exclusions } = await search(bundle, filter);
    expect(total).toBe(0);
    expect(exclusions).toEqual([
      { filter: 'search', piece: null, totalWithout: 2 },
      { filter: 'dates', piece: null, totalWithout: 0 },
      { filter: 'authors', piece: null, totalWithout: 0 },
    ]);
  });

  test('with matches names no exclusions', async () => {
    expect((await search(bundle, { query: parseQuery('deep') })).exclusions).toEqual([]);
  });

  test('never finds a phrase that reaches over two fields or two authors', async () => {
    for (const text of ['"nets ada" ', '"ada ben" ', '"ben what" '])
      expect((await search(bundle, { query: parseQuery(text) })).total).toBe(0);
  });

  test('of no papers at all is empty', async () => {
    const result = await search(bundleInMemory([]), {
      query: parseQuery('deep'),
      authors: ['Ada'],
    });
    expect(result).toMatchObject({ total: 0, viewTotal: 0, days: [], viewDays: [] });
  });
});

describe('loading', () => {
  const papers = Array.from({ length: 60 }, (_, number) =>
    buildPaper({ title: `Paper word${number}`, abstract: `about topic${number}` }),
  );

  test('fetches the blocks of the query’s own terms only', async () => {
    const bundle = bundleInMemory(papers, TINY);
    await search(bundle, { query: parseQuery('word7 ') });
    const terms = bundle.loaded.filter((file) => file.startsWith('search/terms/'));
    const all = bundle.files.filter(({ file }) => file.startsWith('search/terms/'));
    expect(terms).toHaveLength(1);
    expect(all.length).toBeGreaterThan(20);
  });

  test('fetches the directories of the query’s own terms only, where there are many', async () => {
    const bundle = bundleInMemory(papers, TINY);
    await search(bundle, { query: parseQuery('word7 topic9 ') });
    const isDirectory = (file: string): boolean => file.startsWith('search/term-directories/');
    const all = bundle.files.filter(({ file }) => isDirectory(file));
    expect(all.length).toBeGreaterThan(5);
    expect(bundle.loaded.filter(isDirectory)).toHaveLength(2);
  });

  test('has one directory where that is enough', async () => {
    const { manifest, files } = bundleInMemory(papers);
    expect(manifest.search.areTermsListed).toBeUndefined();
    expect(files.filter(({ file }) => file.includes('term-directories'))).toEqual([]);
  });

  test('fetches positions for phrases only', async () => {
    const bundle = bundleInMemory(papers, TINY);
    const positions = (): number =>
      bundle.loaded.filter((file) => file.startsWith('search/positions/')).length;
    await search(bundle, { query: parseQuery('paper word7 ') });
    expect(positions()).toBe(0);
    await search(bundle, { query: parseQuery('"paper word7" ') });
    expect(positions()).toBe(2);
  });

  test('never fetches a block twice, and asks again for one that failed', async () => {
    const bundle = bundleInMemory(papers, TINY);
    let failures = 1;
    const index = openIndex(
      bundle.manifest,
      (reference) => {
        if (reference.file.startsWith('search/terms/') && failures > 0) {
          failures -= 1;
          return Promise.reject(new Error('cut'));
        }
        return bundle.load(reference);
      },
      decodeText,
    );
    const request = { filter: { ...NO_FILTER, query: parseQuery('word7 ') }, ranked: false };
    await expect(searchPapers(index, request, allPapers(40))).rejects.toThrow('cut');
    expect((await searchPapers(index, request, allPapers(40))).total).toBe(1);
    const before = bundle.loaded.length;
    await searchPapers(index, request, allPapers(40));
    expect(bundle.loaded).toHaveLength(before);
  });

  test('stops where it is cancelled', async () => {
    const bundle = bundleInMemory(papers);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const cancelled = AbortSignal.abort();
    await expect(
      searchPapers(index, { filter: NO_FILTER, ranked: false }, allPapers(40), cancelled),
    ).rejects.toThrow('aborted');
  });
});
