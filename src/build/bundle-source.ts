import { encodePaper } from '#domain/bundle/encode-papers.ts';
import { countDays, numberPapers } from '#domain/bundle/number-papers.ts';
import { type RelatedPaper, relatedPaperOf } from '#domain/bundle/related-part.ts';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { type IndexedPapers, indexPapers } from '#domain/search/index-papers.ts';
import temml from 'temml';
import { readingBy } from './read-papers.ts';

/** A paper as it will stand in its part. */
export interface EncodedPaper {
  readonly bytes: Uint8Array;
  readonly authors: readonly string[];
  /** What the rows of papers show that it is related to. */
  readonly head: RelatedPaper;
}

/** What a bundle is written of: the papers in the order of their numbers, each gone through once. */
export interface BundleSource {
  readonly ids: readonly PaperId[];
  readonly days: readonly (readonly [CalendarDay, number])[];
  papers(): Iterable<EncodedPaper>;
  index(): IndexedPapers;
}

/** A paper, to be written. */
export function encodedPaper(paper: Paper): EncodedPaper {
  const encoder = new TextEncoder();
  return {
    bytes: encodePaper(paper, (text) => encoder.encode(text)),
    authors: paper.authors,
    head: relatedPaperOf(paper),
  };
}

/** Papers in memory, newest day first and in the digest's order within a day. */
export function sourceOf(papers: readonly Paper[]): BundleSource {
  const numbered = numberPapers(papers).map(readingBy(temml.renderToString));
  return {
    ids: numbered.map(({ id }) => id),
    days: countDays(numbered),
    papers: () => numbered.map(encodedPaper),
    index: () => indexPapers(numbered),
  };
}
