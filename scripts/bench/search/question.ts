import type { CalendarDay } from '#domain/paper/calendar-day.ts';

/** What readers ask of a search, by the columns of the table. */
export const QUESTION_KINDS = [
  'two words',
  'word + prefix',
  'prefix',
  'phrase',
  'word + prefix + dates',
  'author',
  'two words, ranked',
  'word + prefix, ranked',
  'did you mean',
] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Something asked, as words that every engine holds alike: folded, of ASCII letters and digits. */
export interface Question {
  readonly kind: QuestionKind;
  /** Whole words, in the order of a phrase; of `did you mean` the one with the slip. */
  readonly words: readonly string[];
  /** The beginning of the last word; empty where that is whole. */
  readonly prefix: string;
  readonly dates: DateSpan | null;
  /** An author's exact name; empty for none. */
  readonly author: string;
}

/** Days from one to another, both included, and the interval of paper numbers that they are. */
export interface DateSpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly firstNumber: number;
  readonly lastNumber: number;
}

/** What an engine found. */
export interface Found {
  readonly total: number;
  /** How many a day, by the day's place among all days; null where the engine cannot tell. */
  readonly days: () => Uint32Array | null;
}

/** Whether the papers are to come the most relevant first. */
export function isRanked({ kind }: Question): boolean {
  return kind.endsWith('ranked');
}
