import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { countDays, numberPapers } from '#domain/bundle/number-papers.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { type FieldName, passagesOf } from '#domain/search/paper-fields.ts';
import { readPaper } from '#domain/search/read-paper.ts';

/** A paper as the words that Lectern finds it by, so that all engines index the same ones. */
export interface PaperWords {
  readonly title: string;
  /** Names apart by a sign that is no word, so that no phrase reaches from one into the next. */
  readonly authors: string;
  readonly abstract: string;
  /** Further spellings, such as `schoelkopf` beside `scholkopf`. */
  readonly spellings: string;
  /** Names as they are written. */
  readonly names: readonly string[];
}

/** A corpus as the bench's engines and questions take it. */
export interface WordCorpus {
  /** By paper number. */
  readonly papers: readonly PaperWords[];
  /** Days, oldest first, with how many papers each has. */
  readonly days: readonly (readonly [CalendarDay, number])[];
}

const BETWEEN_NAMES = ' ¦ ';

/** Takes papers, newest day first, apart into words. */
export function wordsOfCorpus(papers: readonly Paper[]): WordCorpus {
  const numbered = numberPapers(papers);
  return { papers: numbered.map(wordsOf), days: countDays(numbered) };
}

function wordsOf(paper: Paper): PaperWords {
  const passages = passagesOf(readPaper(paper)).map(({ field, tokens }) => ({
    field,
    text: tokens.map(({ terms }) => terms[0]).join(' '),
    others: tokens.flatMap(({ terms }) => terms.slice(1)),
  }));
  const textOf = (field: FieldName): string =>
    passages
      .filter((passage) => passage.field === field)
      .map(({ text }) => text)
      .join(BETWEEN_NAMES);
  return {
    title: textOf('title'),
    authors: textOf('authors'),
    abstract: textOf('abstract'),
    spellings: passages.flatMap(({ others }) => others).join(' '),
    names: [...new Set(paper.authors)],
  };
}
