import type { Database, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { dayCounter, type EngineSource } from './engine.ts';
import { type Found, isRanked, type Question } from './question.ts';

const MATCHES = 'SELECT rowid FROM papers WHERE papers MATCH ?1 AND rowid BETWEEN ?2 AND ?3';
const BY_AUTHOR =
  'SELECT paper FROM bylines WHERE author = (SELECT number FROM authors WHERE name = ?1)';
/** Fields weighted as Lectern weights them: title, authors, abstract, further spellings. */
const BY_RELEVANCE = ' ORDER BY bm25(papers, 3.0, 2.0, 1.0, 1.0)';

/** Answers questions from a database that `sqlite-index.ts` wrote; runs in browsers and in Node. */
export class SqliteSearch {
  private readonly sqlite: Sqlite3Static;
  private readonly countByDay: ReturnType<typeof dayCounter>;
  private readonly matches: PreparedStatement;
  private readonly ranked: PreparedStatement;
  private readonly byAuthor: PreparedStatement;
  private readonly last: number;

  constructor(
    sqlite: Sqlite3Static,
    bytes: Uint8Array<ArrayBuffer>,
    source: Pick<EngineSource, 'days' | 'paperCount'>,
  ) {
    const database = openDatabase(sqlite, bytes);
    this.sqlite = sqlite;
    this.matches = database.prepare(MATCHES);
    this.ranked = database.prepare(MATCHES + BY_RELEVANCE);
    this.byAuthor = database.prepare(BY_AUTHOR);
    this.countByDay = dayCounter(source);
    this.last = source.paperCount - 1;
  }

  answer(question: Question): Found {
    return this.countByDay((count) => this.visit(question, count));
  }

  /** Calls back with the number of each paper that is found, ascending unless they are ranked. */
  visit(question: Question, count: (number: number) => void): void {
    const { capi } = this.sqlite;
    const statement = this.statementFor(question);
    while (capi.sqlite3_step(statement) === capi.SQLITE_ROW)
      count(capi.sqlite3_column_int(statement, 0));
    statement.reset();
  }

  private statementFor(question: Question): PreparedStatement {
    if (question.author !== '') return this.byAuthor.bind([question.author]);
    const statement = isRanked(question) ? this.ranked : this.matches;
    const { firstNumber = 0, lastNumber = this.last } = question.dates ?? {};
    return statement.bind([matchOf(question), firstNumber, lastNumber]);
  }
}

/** A question in the language of FTS5. */
function matchOf({ kind, words, prefix }: Question): string {
  if (kind === 'phrase') return `"${words.join(' ')}"`;
  const terms = words.map((word) => `"${word}"`);
  return [...terms, ...(prefix === '' ? [] : [`"${prefix}" *`])].join(' ');
}

function openDatabase(sqlite: Sqlite3Static, bytes: Uint8Array<ArrayBuffer>): Database {
  const { capi, oo1, wasm } = sqlite;
  const database = new oo1.DB();
  const place = wasm.allocFromTypedArray(bytes);
  const pointer = database.pointer;
  if (pointer === undefined) throw new Error('SQLite opened no database.');
  const size = bytes.byteLength;
  database.checkRc(
    capi.sqlite3_deserialize(
      pointer,
      'main',
      place,
      size,
      size,
      capi.SQLITE_DESERIALIZE_FREEONCLOSE,
    ),
  );
  return database;
}
