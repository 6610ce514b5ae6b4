import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someCorpus, someFilter, someNameText } from '#testing/arbitrary-corpus.ts';
import { buildPaper } from '#testing/builders.ts';
import { bundleInMemory, decodeText, TINY } from '#testing/memory-bundle.ts';
import { NO_FILTER } from '#testing/no-filter.ts';
import { tokenize } from '../text/tokenize.ts';
import { namesQuery } from './authors.ts';
import { add, emptySet, rangeSet } from './bitset.ts';
import { evaluate } from './evaluate.ts';
import { countAuthor, rankAuthors } from './facets.ts';
import { findAuthors } from './find-authors.ts';
import { matchesPaper } from './matches-paper.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import type { AuthorCount, Filter } from './search-request.ts';
import { readPaper } from './read-paper.ts';
import { marksOf } from './paper-marks.ts';
import { emptyShelf, NO_FACTS } from './shelf-facts.ts';
import { allPapers } from './view-papers.ts';

const ALL = allPapers(40);

function hasWords(text: string, name: string): boolean {
  const words = tokenize(name).flatMap(({ terms }) => terms);
  return tokenize(text).every(({ terms }) =>
    terms.some((term) => words.some((word) => word.startsWith(term))),
  );
}

async function allNames(index: SearchIndex): Promise<readonly string[]> {
  const size = index.manifest.search.authorCount;
  const papers = {
    numbers: rangeSet(index.manifest.paperCount, 0, index.manifest.paperCount),
    gone: [],
  };
  const candidates = { numbers: rangeSet(size, 0, size), has: () => true };
  return (await rankAuthors(index, papers, size + 1, candidates)).map(({ name }) => name);
}

describe('ranking authors', () => {
  test('author by author equals ranking paper by paper', async () => {
    await fc.assert(
      fc.asyncProperty(
        someCorpus,
        someFilter,
        someNameText,
        fc.integer({ min: 1, max: 5 }),
        async (papers, filter, text, limit) => {
          const bundle = bundleInMemory(papers, TINY);
          const index = openIndex(bundle.manifest, bundle.load, decodeText);
          const numbers = emptySet(bundle.papers.length);
          bundle.papers.forEach((paper, number) => {
            if (matchesPaper(filter, readPaper(paper), NO_FACTS, marksOf)) add(numbers, number);
          });
          const query = namesQuery(text);
          const found = evaluate(query, await index.authorsBy(query));
          for (const candidates of [null, { numbers: found, has: () => true }]) {
            const rank = (narrow: number): Promise<readonly AuthorCount[]> =>
              rankAuthors(index, { numbers, gone: [] }, limit, candidates, narrow);
            expect(await rank(-1)).toEqual(await rank(1000));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('puts the more frequent author of the whole bundle first among equals', async () => {
    const papers = [
      buildPaper({ title: 'One', authors: ['Ada', 'Ben'] }),
      buildPaper({ title: 'Two', authors: ['Cleo', 'Ben'] }),
    ];
    const bundle = bundleInMemory(papers);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const numbers = emptySet(2);
    add(numbers, 1);
    expect(await rankAuthors(index, { numbers, gone: [] }, 12)).toEqual([
      { name: 'Ben', count: 1 },
      { name: 'Ada', count: 1 },
    ]);
  });
});

describe('counting an author', () => {
  test('tells names apart that fold alike, and counts papers of the reading list', async () => {
    const papers = [
      buildPaper({ title: 'One', authors: ['Andre Li'] }),
      buildPaper({ title: 'Two', authors: ['André Li', 'André Li'] }),
    ];
    const gone = [buildPaper({ title: 'Three', authors: ['André Li'] })];
    const bundle = bundleInMemory(papers);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const counted = { numbers: rangeSet(2, 0, 2), gone };
    expect(await countAuthor(index, counted, 'André Li')).toEqual({ name: 'André Li', count: 2 });
    expect(await countAuthor(index, counted, 'Andre Li')).toEqual({ name: 'Andre Li', count: 1 });
    expect(await countAuthor(index, counted, 'andre li')).toEqual({ name: 'andre li', count: 0 });
  });
});

describe('finding authors', () => {
  test('gives every name whose words begin with all words of the text, counts exact', async () => {
    await fc.assert(
      fc.asyncProperty(someCorpus, someFilter, someNameText, async (papers, filter, text) => {
        const bundle = bundleInMemory(papers, TINY);
        const index = openIndex(bundle.manifest, bundle.load, decodeText);
        const found = await findAuthors(index, text, filter, ALL, 100);
        const names = (await allNames(index)).filter((name) => hasWords(text, name));
        expect(found.map(({ name }) => name).sort()).toEqual(names.toSorted());
        const others: Filter = { ...filter, authors: [] };
        const matches = bundle.papers.filter((paper) =>
          matchesPaper(others, readPaper(paper), NO_FACTS, marksOf),
        );
        for (const { name, count } of found)
          expect(count).toBe(matches.filter(({ authors }) => authors.includes(name)).length);
        expect(found.map(({ count }) => count)).toEqual(
          found.map(({ count }) => count).sort((a, b) => b - a),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('finds a name by beginnings of its words in any order, whatever its accents', async () => {
    const authors = ['Mohammad Norouzi', 'Wojciech Jaśkowski', 'Bernhard Schölkopf'];
    const bundle = bundleInMemory([buildPaper({ authors })]);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const find = async (text: string): Promise<readonly string[]> => {
      return (await findAuthors(index, text, NO_FILTER, ALL, 10)).map(({ name }) => name);
    };
    expect(await find('norouzi')).toEqual(['Mohammad Norouzi']);
    expect(await find('moh nor')).toEqual(['Mohammad Norouzi']);
    expect(await find('NOR moh')).toEqual(['Mohammad Norouzi']);
    expect(await find('jaskow')).toEqual(['Wojciech Jaśkowski']);
    expect(await find('schoelk')).toEqual(['Bernhard Schölkopf']);
    expect(await find('schölk')).toEqual(['Bernhard Schölkopf']);
    expect(await find('')).toEqual(authors);
    expect(await find('orouzi')).toEqual([]);
  });

  test('leaves names without papers under the filters after the others', async () => {
    const papers = [
      buildPaper({ title: 'Deep', authors: ['Li One', 'Li Two'] }),
      buildPaper({ title: 'Wide', authors: ['Li Three'] }),
    ];
    const bundle = bundleInMemory(papers);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const filter: Filter = {
      query: { kind: 'word', term: 'wide' },
      from: null,
      to: null,
      authors: ['Li One'],
      tags: [],
    };
    expect(await findAuthors(index, 'li', filter, ALL, 2)).toEqual([
      { name: 'Li Three', count: 1 },
      { name: 'Li One', count: 0 },
    ]);
  });

  test('finds authors whose papers are in the reading list alone', async () => {
    const bundle = bundleInMemory([buildPaper({ authors: ['Li One'] })]);
    const index = openIndex(bundle.manifest, bundle.load, decodeText);
    const gone = [buildPaper({ title: 'Gone', authors: ['Li Gone', 'Ben'] })];
    const none: Filter = {
      query: { kind: 'everything' },
      from: null,
      to: null,
      authors: [],
      tags: [],
    };
    const view = { members: emptySet(1), gone, ids: new Map(), shelf: emptyShelf(1) };
    expect(await findAuthors(index, 'li', none, view, 10)).toEqual([
      { name: 'Li Gone', count: 1 },
      { name: 'Li One', count: 0 },
    ]);
  });
});
