import { decodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import { EVERYTHING, type Query } from '#domain/query/query.ts';
import { parseQuery } from '#domain/query/syntax.ts';
import { suggestWords } from '#domain/search/did-you-mean.ts';
import { frequentAuthors } from '#domain/search/frequent-authors.ts';
import { termBlocks } from '#domain/search/keyed-directory.ts';
import type { LoadPart } from '#domain/search/load-part.ts';
import { openIndex, type SearchIndex } from '#domain/search/open-index.ts';
import { searchPapers } from '#domain/search/search-papers.ts';
import type { DayCount, Filter } from '#domain/search/search-request.ts';
import { allPapers } from '#domain/search/view-papers.ts';
import { decodeText } from '#platform/decode-text.ts';
import { partFetcher } from '#worker/fetch-part.ts';
import { type EngineSource, fetchBytes, type SearchEngine } from './engine.ts';
import { type Found, isRanked, type Question, QUESTION_KINDS } from './question.ts';

/** Lectern's own search: which papers in which order, how many, and how many a day. */
export async function openLectern(source: EngineSource): Promise<SearchEngine> {
  const { index, ready } = await openTimed(source);
  const view = allPapers(source.paperCount);
  return {
    ready,
    fetches: true,
    kinds: QUESTION_KINDS,
    answer: async (question) => {
      if (question.kind === 'did you mean') return suggest(index, question);
      const request = { filter: filterOf(question), ranked: isRanked(question) };
      const { total, days } = await searchPapers(index, request, view);
      return { total, days: () => byPlace(days, source) };
    },
  };
}

/** The same and then the most frequent authors, as in the sidebar; none of the other engines tells them. */
export async function openLecternWithAuthors(source: EngineSource): Promise<SearchEngine> {
  const { index, ready } = await openTimed(source);
  const view = allPapers(source.paperCount);
  return {
    ready,
    fetches: true,
    kinds: QUESTION_KINDS.filter((kind) => !/ranked|did you mean/.test(kind)),
    answer: async (question) => {
      const filter = filterOf(question);
      const { total, days } = await searchPapers(index, { filter, ranked: false }, view);
      await frequentAuthors(index, filter, view);
      return { total, days: () => byPlace(days, source) };
    },
  };
}

/** A question as the reader would type it. */
export function queryOf({ kind, words, prefix, author }: Question): Query {
  if (author !== '') return EVERYTHING;
  if (kind === 'phrase') return parseQuery(`"${words.join(' ')}" `);
  // The blank ends the last word.
  return parseQuery([...words, prefix].join(' '));
}

export function filterOf(question: Question): Filter {
  return {
    query: queryOf(question),
    from: question.dates?.from ?? null,
    to: question.dates?.to ?? null,
    authors: question.author === '' ? [] : [question.author],
    tags: [],
  };
}

async function suggest(index: SearchIndex, question: Question): Promise<Found> {
  const suggestions = await suggestWords(index, queryOf(question));
  return { total: suggestions.length, days: () => null };
}

/** Opens the index and times how long it takes from when manifest and directory of terms are there. */
async function openTimed({
  base,
}: EngineSource): Promise<{ readonly index: SearchIndex; readonly ready: number }> {
  const text = new TextDecoder().decode(await fetchBytes(`${base}${MANIFEST_FILE}`));
  const fetchPart = partFetcher(base);
  const { terms } = decoded(text).search;
  const directory = await fetchPart(terms);
  const load: LoadPart = (part) =>
    part.file === terms.file ? Promise.resolve(directory) : fetchPart(part);
  const start = performance.now();
  const manifest = decoded(text);
  const index = openIndex(manifest, load, decodeText);
  await termBlocks(manifest.search, load, decodeText)('', false);
  return { index, ready: performance.now() - start };
}

function decoded(text: string): SearchIndex['manifest'] {
  const manifest = decodeManifest(text);
  if (!manifest.ok) throw new Error(manifest.fault.message);
  return manifest.value;
}

function byPlace(counts: readonly DayCount[], { days }: EngineSource): Uint32Array {
  const known = new Map(counts.map(({ day, count }) => [day, count]));
  return Uint32Array.from(days, ([day]) => known.get(day) ?? 0);
}
