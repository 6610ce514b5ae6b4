import { parseCalendarDay, type CalendarDay } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { paperId } from '#domain/paper/paper-id.ts';

/** The day of an ISO text that a test is sure of; throws for another text. */
export function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new RangeError(`${text} is no day`);
  return parsed;
}

/** A paper whose id, dates and sources follow from the rest, unless overridden. */
export function buildPaper(overrides: Partial<Paper> = {}): Paper {
  const { title = 'A Paper', authors = ['Ada Lovelace'], date = day('2019-12-06') } = overrides;
  return {
    id: paperId(title, authors[0] ?? ''),
    title,
    authors,
    othersOmitted: false,
    abstract: `What is known of ${title}.`,
    date,
    dates: [date],
    sources: [{ digest: 'digest.txt', line: 2, date }],
    versions: [],
    ...overrides,
  };
}

/** A whole paper told apart by its number, with what the test cares about. */
export function numberedPaper(number: number, given: Partial<Paper> = {}): Paper {
  const date = day(`2019-12-${String(1 + (number % 28)).padStart(2, '0')}`);
  const title = `Paper number ${number}`;
  return buildPaper({ title, authors: ['Ada Lovelace', 'Emmy Noether'], date, ...given });
}
