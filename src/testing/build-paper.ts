import { calendarDay } from '#domain/paper/calendar-day.ts';
import { paperId } from '#domain/paper/paper-id.ts';
import type { Paper } from '#domain/paper/paper.ts';

/** A whole paper told apart by its number, with what the test cares about. */
export function buildPaper(number: number, given: Partial<Paper> = {}): Paper {
  const title = `Paper number ${number}`;
  const authors = ['Ada Lovelace', 'Emmy Noether'];
  const date = calendarDay(2019, 12, 1 + (number % 28));
  if (date === null) throw new Error('This day of December exists.');
  return {
    id: paperId(title, authors[0] ?? ''),
    title,
    authors,
    othersOmitted: false,
    abstract: `What paper number ${number} is about.`,
    date,
    dates: [date],
    sources: [{ digest: 'seed.txt', line: number + 1, date }],
    versions: [],
    ...given,
  };
}
