import { decodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import type { PartReference } from '#domain/bundle/manifest.ts';
import { EVERYTHING, type Query } from '#domain/query/query.ts';
import { parseQuery } from '#domain/query/syntax.ts';
import { countSet } from '#domain/search/bitset.ts';
import { countDaysIn } from '#domain/search/day-counts.ts';
import { suggestWords } from '#domain/search/did-you-mean.ts';
import { loadFilterSets, papersWithout } from '#domain/search/filter-sets.ts';
import type { LoadPart } from '#domain/search/load-part.ts';
import { openIndex, type SearchIndex } from '#domain/search/open-index.ts';
import { searchPapers } from '#domain/search/search-papers.ts';
import type { DayCount, Filter } from '#domain/search/search-request.ts';
import { allPapers } from '#domain/search/view-papers.ts';
import { decodeText } from '#platform/decode-text.ts';
import { partFetcher } from '#worker/fetch-part.ts';
import { type EngineSource, fetchBytes, type SearchEngine } from './engine.ts';
import { type Found, isRanked, type Question, QUESTION_KINDS } from './question.ts';

/** Lectern's own search with all that it answers: totals, days and the most frequent authors. */
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

/** The same without the authors, which is what the other engines answer. */
export async function openLecternMatches(source: EngineSource): Promise<SearchEngine> {
  const { index, ready } = await openTimed(source);
  const { paperCount } = source;
  const view = allPapers(paperCount);
  return {
    ready,
    fetches: true,
    kinds: QUESTION_KINDS.filter((kind) => !/ranked|did you mean/.test(kind)),
    answer: async (question) => {
      const filter = filterOf(question);
      const parts = await loadFilterSets(index, filter, view.shelf);
      const { numbers } = papersWithout(null, parts, filter, view, paperCount);
      const days = countDaysIn(numbers, [], index.manifest.days);
      return { total: countSet(numbers), days: () => byPlace(days, source) };
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

/** Opens the index and times how long it takes from when manifest and directories are there. */
async function openTimed({
  base,
}: EngineSource): Promise<{ readonly index: SearchIndex; readonly ready: number }> {
  const text = new TextDecoder().decode(await fetchBytes(`${base}${MANIFEST_FILE}`));
  const fetchPart = partFetcher(base);
  const { search } = decoded(text);
  const directories = [search.terms, search.names, search.authors, search.bylines];
  const known = new Map<string, Uint8Array>();
  for (const part of directories) known.set(part.file, await fetchPart(part));
  const load: LoadPart = (part: PartReference) => {
    const bytes = known.get(part.file);
    return bytes === undefined ? fetchPart(part) : Promise.resolve(bytes);
  };
  const start = performance.now();
  const index = openIndex(decoded(text), load, decodeText);
  await Promise.all([
    index.papersBy(EVERYTHING),
    index.authorsBy(EVERYTHING),
    index.authors.references(),
    index.bylines.references(),
  ]);
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
