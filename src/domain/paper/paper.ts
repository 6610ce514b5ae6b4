import type { Reading } from '../text/reading.ts';
import type { CalendarDay } from './calendar-day.ts';

declare const paperIdBrand: unique symbol;

/** Twelve characters of Crockford's base 32, lower case; see `paper-id.ts`. */
export type PaperId = string & { readonly [paperIdBrand]: true };

const PAPER_ID = /^[0-9a-hjkmnp-tv-z]{12}$/;

/** Whether a text has the form of a paper's id. */
export function isPaperId(text: string): text is PaperId {
  return PAPER_ID.test(text);
}

/** Where a paper was read from. */
export interface PaperSource {
  /** The digest's name relative to its folder. */
  readonly digest: string;
  /** The line of the paper's title, from 1. */
  readonly line: number;
  /** The date it stands under there. */
  readonly date: CalendarDay;
}

/** Another text of the same paper, kept because it differs from the one shown. */
export interface PaperVersion {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  readonly source: PaperSource;
}

/** Which of a paper's texts a reading is of: 0 the title, 1 the abstract, from 2 on the authors. */
export type TextPlace = number;

/** A paper as its digest writes it; text is stored as written and interpreted on view. */
export interface Paper {
  readonly id: PaperId;
  readonly title: string;
  /** Names in the digest's order, suffixes kept with their name; may be empty. */
  readonly authors: readonly string[];
  /** Whether the digest ends the author list with `et al.`. */
  readonly othersOmitted: boolean;
  /** Paragraphs, separated by one blank line; may be empty. */
  readonly abstract: string;
  /** The earliest of `dates`. */
  readonly date: CalendarDay;
  /** Every date the paper stands under, ascending, distinct. */
  readonly dates: readonly CalendarDay[];
  readonly sources: readonly PaperSource[];
  readonly versions: readonly PaperVersion[];
  /** How the texts read that may read otherwise than they are written; made with the bundle. */
  readonly readings?: readonly (readonly [TextPlace, Reading])[];
}
