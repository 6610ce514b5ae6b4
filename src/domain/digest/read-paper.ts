import { parseByline, type Byline } from '../paper/byline.ts';
import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';
import { paperId } from '../paper/paper-id.ts';
import { readsAsNames } from '../paper/reads-as-names.ts';
import { divideHead, standsForNoAuthors, type Head } from './head.ts';
import type { Line } from './lines.ts';
import { note, place, type Report } from './report.ts';
import type { PaperSection } from './sections.ts';

/** What surrounds a section. */
export interface Surroundings {
  /** The day it stands under, null where there is none. */
  readonly day: CalendarDay | null;
  /** Whether the digest ends with it. */
  readonly ends: boolean;
}

/**
 * The paper of a section; null, with an error that quotes all its lines, where it stands under no
 * day, has neither authors nor abstract, or is cut off by the end of the digest.
 */
export function readPaper(
  report: Report,
  section: PaperSection,
  { day, ends }: Surroundings,
): Paper | null {
  const head = divideHead(section.head.lines);
  const fails = day === null ? 'paper-without-date' : 'incomplete-paper';
  if (day === null || isIncomplete(section, head, ends)) {
    const lines = [section.head, ...section.paragraphs].flatMap((block) => block.lines);
    place(report, lines, 'diagnostic');
    note(report, fails, lines, joined(head.title));
    return null;
  }
  noteGuesses(report, section, head);
  placeLines(report, section, head);
  return paperOf(report.digest, section, head, day);
}

function isIncomplete(section: PaperSection, head: Head, ends: boolean): boolean {
  return section.paragraphs.length === 0 && (ends || head.authors.length === 0);
}

function paperOf(digest: string, section: PaperSection, head: Head, date: CalendarDay): Paper {
  const title = joined(head.title);
  const { authors, othersOmitted } = bylineOf(head);
  return {
    id: paperId(title, authors[0] ?? ''),
    title,
    authors,
    othersOmitted,
    abstract: section.paragraphs.map((block) => joined(block.lines)).join('\n\n'),
    date,
    dates: [date],
    sources: [{ digest, line: section.head.lines[0]?.number ?? 1, date }],
    versions: [],
  };
}

function bylineOf(head: Head): Byline {
  return parseByline(joined(head.authors));
}

function placeLines(report: Report, section: PaperSection, head: Head): void {
  place(report, head.title, 'title');
  place(report, head.authors, 'authors');
  for (const block of section.paragraphs) place(report, block.lines, 'abstract');
}

function noteGuesses(report: Report, section: PaperSection, head: Head): void {
  noteAuthors(report, head);
  if (head.title.length > 1) note(report, 'wrapped-title', head.title);
  if (head.authors.length > 1) note(report, 'wrapped-authors', head.authors);
  if (section.paragraphs.length === 0) note(report, 'abstract-missing', head.title);
  for (const { lines } of section.paragraphs) {
    if (lines.length > 1) note(report, 'wrapped-abstract', lines);
  }
  for (const { dates } of [section.head, ...section.paragraphs]) {
    for (const line of dates) note(report, 'date-in-text', [line]);
  }
}

function noteAuthors(report: Report, head: Head): void {
  const text = joined(head.authors);
  if (text === '') note(report, 'authors-missing', head.title);
  else if (!standsForNoAuthors(text) && !readsAsNames(text)) {
    note(report, 'unclear-authors', head.authors, text);
  }
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}
