import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someCorpus, someFilter } from '#testing/arbitrary-corpus.ts';
import { buildPaper, day } from '#testing/builders.ts';
import { bundleInMemory, decodeText, TINY } from '#testing/memory-bundle.ts';
import type { Paper } from '../paper/paper.ts';
import { type ScoredTerm, scoredTerms } from '../query/scored-terms.ts';
import { parseQuery } from '../query/syntax.ts';
import { openIndex } from './open-index.ts';
import { passagesOf } from './paper-fields.ts';
import { readPaper } from './read-paper.ts';
import { searchPapers } from './search-papers.ts';
import type { Filter, SearchResult } from './search-request.ts';
import { emptyShelf } from './shelf-facts.ts';
import { allPapers, type ViewPapers } from './view-papers.ts';

const WEIGHTS = { title: 3, authors: 2, abstract: 1 };

/** Weighted occurrences of a term in a paper, by reading it. */
function weightIn(paper: Paper, { term, isPrefix, field }: ScoredTerm): number {
  return passagesOf(paper)
    .flatMap((passage) => passage.tokens.map((token) => ({ token, field: passage.field })))
    .filter((found) => field === null || found.field === field)
    .flatMap((found) => found.token.terms.map((text) => ({ text, field: found.field })))
    .filter(({ text }) => (isPrefix ? text.startsWith(term) : text === term))
    .reduce((sum, found) => sum + WEIGHTS[found.field], 0);
}

function stepsOf(paper: Paper): number {
  const words = passagesOf(paper).flatMap(({ tokens }) => tokens).length;
  return Math.min(255, Math.ceil(words / 4));
}

/** BM25 as the books have it, paper by paper. */
function scoreOf(paper: Paper, papers: readonly Paper[], terms: readonly ScoredTerm[]): number {
  const usual = papers.map(stepsOf).reduce((sum, length) => sum + length, 0) / papers.length;
  return terms
    .map((term) => {
      const having = papers.filter((one) => weightIn(one, { ...term, field: null }) > 0).length;
      const rarity = Math.log(1 + (papers.length - having + 0.5) / (having + 0.5));
      const weight = weightIn(paper, term);
      return (rarity * weight) / (weight + 1.2 * (0.25 + (0.75 * stepsOf(paper)) / usual));
    })
    .reduce((sum, share) => sum + share, 0);
}

const NO_FILTER: Omit<Filter, 'query'> = { from: null, to: null, authors: [], tags: [] };

async function rank(
  papers: readonly Paper[],
  filter: Filter,
  view: ViewPapers | null = null,
): Promise<SearchResult & { readonly papers: readonly Paper[] }> {
  const bundle = bundleInMemory(papers, TINY);
  const index = openIndex(bundle.manifest, bundle.load, decodeText);
  const scope = view ?? allPapers(bundle.papers.length);
  const result = await searchPapers(index, { filter, ranked: true }, scope);
  return { ...result, papers: bundle.papers.map(readPaper) };
}

async function titles(papers: readonly Paper[], text: string): Promise<readonly string[]> {
  const result = await rank(papers, { ...NO_FILTER, query: parseQuery(text) });
  return [...(result.ranking ?? [])].map((number) => result.papers[number]?.title ?? '');
}

describe('relevance', () => {
  test('orders exactly the papers that match by BM25, equals by the newest', async () => {
    await fc.assert(
      fc.asyncProperty(someCorpus, someFilter, async (papers, filter) => {
        const result = await rank(papers, filter);
        const ranking = [...(result.ranking ?? [])];
        expect(ranking.toSorted((a, b) => a - b)).toEqual([...result.numbers]);
        const terms = scoredTerms(filter.query);
        const scores = ranking.map((number) => {
          const paper = result.papers[number];
          return paper === undefined ? Number.NaN : scoreOf(paper, result.papers, terms);
        });
        scores.slice(1).forEach((score, index) => {
          const above = scores[index] ?? 0;
          expect(above).toBeGreaterThan(score - 1e-9);
          const isTie = Math.abs(above - score) < 1e-12;
          expect(isTie && (ranking[index] ?? 0) < (ranking[index + 1] ?? 0)).toBe(false);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('puts papers first whose title has the word, and shorter ones before longer', async () => {
    const papers = [
      buildPaper({ title: 'Long', abstract: `graph ${'filler '.repeat(200)}` }),
      buildPaper({ title: 'Short', abstract: 'graph and little else' }),
      buildPaper({ title: 'A graph', abstract: 'Nothing else of note.' }),
      buildPaper({ title: 'Other', abstract: 'Nothing of the kind.' }),
    ];
    expect(await titles(papers, 'graph ')).toEqual(['A graph', 'Short', 'Long']);
  });

  test('puts the newest first where the words say no more of one than of another', async () => {
    const papers = ['2019-12-06', '2019-12-05', '2019-12-02'].map((date) =>
      buildPaper({ title: `Of ${date}`, abstract: 'graph', date: day(date) }),
    );
    const expected = papers.map(({ title }) => title);
    expect(await titles(papers, 'graph ')).toEqual(expected);
    expect(await titles(papers, 'graph -tree ')).toEqual(expected);
    expect(await titles(papers, '')).toEqual(expected);
  });

  test('ranks papers gone from the bundle among the others', async () => {
    const papers = [
      buildPaper({ title: 'Graph graph graph', abstract: 'graph' }),
      buildPaper({ title: 'Little', abstract: `${'filler '.repeat(200)} graph` }),
    ];
    const gone = buildPaper({ title: 'Gone graph', abstract: 'graph' });
    const ids = new Map(papers.toReversed().map(({ id }, number) => [number, id]));
    const view = { members: null, gone: [gone], ids, shelf: emptyShelf(2) };
    const result = await rank(papers, { ...NO_FILTER, query: parseQuery('graph ') }, view);
    expect(result.ids).toEqual([papers[0]?.id, gone.id, papers[1]?.id]);
  });
});
