import initSqlite from '@sqlite.org/sqlite-wasm';
import { frequentAuthors } from '#domain/search/frequent-authors.ts';
import { openIndex, type SearchIndex } from '#domain/search/open-index.ts';
import { searchPapers } from '#domain/search/search-papers.ts';
import type { SearchResult } from '#domain/search/search-request.ts';
import { allPapers } from '#domain/search/view-papers.ts';
import { decodeText } from '#platform/decode-text.ts';
import { drawQuestions } from './draw-questions.ts';
import { filterOf } from './lectern-engine.ts';
import type { LecternIndex } from './lectern-index.ts';
import { NaiveCounts } from './naive-counts.ts';
import type { WordCorpus } from './paper-words.ts';
import { isRanked, type Question, QUESTION_KINDS, type QuestionKind } from './question.ts';
import { SqliteSearch } from './sqlite-search.ts';

/** How many answers to questions of a kind were right in each respect. */
export interface Exactness {
  readonly kind: QuestionKind;
  readonly asked: number;
  readonly totals: number;
  readonly days: number;
  readonly authors: number;
  /** The first question that was answered wrongly, as JSON; empty for none. */
  readonly firstWrong: string;
}

/** How many questions of each kind are asked, and after how many ms no further one is. */
export interface CheckExtent {
  readonly count: number;
  readonly seed: number;
  readonly patience: number;
}

/**
 * Asks Lectern and SQLite the same `count` questions of each kind. SQLite says which papers match;
 * days and authors of these are counted one by one.
 */
export async function checkExactness(
  lectern: LecternIndex,
  corpus: WordCorpus,
  database: Uint8Array<ArrayBuffer>,
  { count, seed, patience }: CheckExtent,
): Promise<readonly Exactness[]> {
  const source = { days: corpus.days, paperCount: corpus.papers.length };
  const sqlite = new SqliteSearch(await initSqlite(), database, source);
  const naive = new NaiveCounts(corpus);
  const index = openInMemory(lectern);
  const kinds = QUESTION_KINDS.filter((kind) => kind !== 'did you mean');
  const questions = drawQuestions(corpus, count, seed, kinds);
  const results: Exactness[] = [];
  for (const kind of kinds) {
    const tally = { kind, asked: 0, totals: 0, days: 0, authors: 0, firstWrong: '' };
    const end = performance.now() + patience;
    for (const question of questions.filter((each) => each.kind === kind)) {
      if (performance.now() > end) break;
      const right = await compare(question, index, sqlite, naive);
      tally.asked += 1;
      tally.totals += Number(right.totals);
      tally.days += Number(right.days);
      tally.authors += Number(right.authors);
      const isRight = right.totals && right.days && right.authors;
      if (!isRight && tally.firstWrong === '') tally.firstWrong = JSON.stringify(question);
    }
    results.push(tally);
  }
  return results;
}

/** Whether all of it was right. */
export function isExact({ asked, totals, days, authors }: Exactness): boolean {
  return totals === asked && days === asked && authors === asked;
}

async function compare(
  question: Question,
  index: SearchIndex,
  sqlite: SqliteSearch,
  naive: NaiveCounts,
): Promise<{ readonly totals: boolean; readonly days: boolean; readonly authors: boolean }> {
  const request = { filter: filterOf(question), ranked: isRanked(question) };
  const view = allPapers(index.manifest.paperCount);
  const result = await searchPapers(index, request, view);
  const authors = await frequentAuthors(index, request.filter, view);
  const found: number[] = [];
  sqlite.visit(question, (number) => found.push(number));
  const numbers = Uint32Array.from(found).sort();
  return {
    totals: result.total === numbers.length && holdsSame(result, numbers),
    days: isDeepEqual(result.days, naive.days(numbers)),
    // The counts beside the filter for authors leave that filter out.
    authors: naive.areAuthors(authors, question.author, numbers),
  };
}

function holdsSame({ numbers, ranking }: SearchResult, expected: Uint32Array): boolean {
  const ranked = ranking?.toSorted() ?? numbers;
  return (
    numbers.every((number, place) => number === expected[place]) &&
    ranked.every((number, place) => number === expected[place])
  );
}

function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function openInMemory({ manifest, files }: LecternIndex): SearchIndex {
  const bytesOf = new Map(files.map(({ file, bytes }) => [file, bytes]));
  return openIndex(
    manifest,
    ({ file }) => {
      const bytes = bytesOf.get(file);
      return bytes === undefined ? Promise.reject(new Error(file)) : Promise.resolve(bytes);
    },
    decodeText,
  );
}
