import initSqlite, { type Database } from '@sqlite.org/sqlite-wasm';
import { type BuiltEngine, gzipSize, timed, writeFiles } from './built-engine.ts';
import type { PaperWords, WordCorpus } from './paper-words.ts';

// Contentless, so that it holds the index and no papers. The tokenizer of ASCII takes every sign
// beyond ASCII for part of a word, and words come apart by blanks.
const TABLE = (options: string): string =>
  `CREATE VIRTUAL TABLE papers USING fts5(title, authors, abstract, spellings, content='', tokenize='ascii'${options})`;

/** What makes the index hold the beginnings of words too. */
export const PREFIX_INDEX = ", prefix='2 3 4 5'";

/** A database with the index of all papers, and the authors beside it. */
export interface SqliteIndex {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the index alone. */
  readonly size: number;
  readonly buildTime: number;
}

/** Builds the database and writes it into a folder. */
export async function writeSqlite(
  corpus: WordCorpus,
  folder: string,
  options = '',
): Promise<BuiltEngine> {
  const { bytes, size, buildTime } = await buildSqlite(corpus, options);
  await writeFiles(folder, [{ file: 'papers.sqlite', bytes }]);
  return { buildTime, files: 1, sizes: { index: size } };
}

/** Builds the database in memory. */
export async function buildSqlite({ papers }: WordCorpus, options = ''): Promise<SqliteIndex> {
  const sqlite = await initSqlite();
  const database = new sqlite.oo1.DB();
  const copyOf = (): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(sqlite.capi.sqlite3_js_db_export(database));
  const [buildTime] = await timed(() => writeIndex(database, papers, options));
  const size = gzipSize([copyOf()]);
  writeAuthors(database, papers);
  const bytes = copyOf();
  database.close();
  return { bytes, size, buildTime };
}

function writeIndex(database: Database, papers: readonly PaperWords[], options: string): void {
  database.exec(TABLE(options));
  database.exec('BEGIN');
  const insert = database.prepare(
    'INSERT INTO papers(rowid, title, authors, abstract, spellings) VALUES (?, ?, ?, ?, ?)',
  );
  papers.forEach(({ title, authors, abstract, spellings }, number) => {
    insert.bind([number, title, authors, abstract, spellings]).stepReset();
  });
  insert.finalize();
  database.exec('COMMIT');
  database.exec("INSERT INTO papers(papers) VALUES ('optimize')");
  // Pages that are free by now would be sent along.
  database.exec('VACUUM');
}

function writeAuthors(database: Database, papers: readonly PaperWords[]): void {
  database.exec('CREATE TABLE authors (number INTEGER PRIMARY KEY, name TEXT UNIQUE)');
  database.exec(
    'CREATE TABLE bylines (author INTEGER, paper INTEGER, PRIMARY KEY (author, paper)) WITHOUT ROWID',
  );
  database.exec('BEGIN');
  const author = database.prepare('INSERT OR IGNORE INTO authors(name) VALUES (?)');
  const byline = database.prepare(
    'INSERT INTO bylines SELECT number, ? FROM authors WHERE name = ?',
  );
  papers.forEach(({ names }, number) => {
    for (const name of names) {
      author.bind([name]).stepReset();
      byline.bind([number, name]).stepReset();
    }
  });
  author.finalize();
  byline.finalize();
  database.exec('COMMIT');
}
