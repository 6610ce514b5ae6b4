import initSqlite from '@sqlite.org/sqlite-wasm';
import { type EngineSource, fetchBytes, type SearchEngine } from './engine.ts';
import type { QuestionKind } from './question.ts';
import { SqliteSearch } from './sqlite-search.ts';

const KINDS: readonly QuestionKind[] = [
  'two words',
  'word + prefix',
  'prefix',
  'phrase',
  'word + prefix + dates',
  'author',
  'two words, ranked',
  'word + prefix, ranked',
];

/** SQLite with its index FTS5, all of it in memory. */
export async function openSqlite(source: EngineSource): Promise<SearchEngine> {
  const sqlite = await initSqlite();
  const bytes = await fetchBytes(`${source.base}papers.sqlite`);
  const start = performance.now();
  const search = new SqliteSearch(sqlite, bytes, source);
  return {
    ready: performance.now() - start,
    fetches: false,
    kinds: KINDS,
    answer: (question) => search.answer(question),
  };
}
