import { calendarDay, dateInWords, fromDayNumber, toDayNumber } from '#domain/paper/calendar-day.ts';

/** A paper as a digest writes it; what a test does not care about is filled in. */
export interface WrittenPaper {
  readonly title: string;
  readonly authors?: readonly string[];
  /** Paragraphs. */
  readonly abstract?: readonly string[];
}

/** A digest's text: papers by the words of their date, such as `December 06, 2019`. */
export function digestText(days: Readonly<Record<string, readonly WrittenPaper[]>>): string {
  return Object.entries(days)
    .map(([date, papers]) => `${date}\n${papers.map(paperText).join('\n')}`)
    .join('\n');
}

/** A digest of one paper every so many days, going back from 6 December 2019. */
export function sparseDigest(papers: number, daysApart: number): string {
  const newest = calendarDay(2019, 12, 6);
  if (newest === null) throw new Error('This day exists.');
  const days = Array.from({ length: papers }, (_, index) => {
    const date = dateInWords(fromDayNumber(toDayNumber(newest) - index * daysApart));
    return [date, [{ title: `Paper of the ${date}` }]] as const;
  });
  return digestText(Object.fromEntries(days));
}

function paperText({ title, authors, abstract }: WrittenPaper): string {
  const names = authors ?? ['Ada Lovelace', 'Emmy Noether'];
  const paragraphs = abstract ?? [`We study ${title.toLowerCase()} and report what we found.`];
  // A lone dash says outright that there are no authors.
  const byline = names.length === 0 ? '—' : names.join(', ');
  return `${title}\n${byline}\n\n${paragraphs.join('\n\n')}\n`;
}

/** A paper whose title and abstract hold formulas and styles. */
export const MARKED_UP: Readonly<Record<string, string>> = {
  'marked-up.txt': String.raw`May 07, 2021
Bounds of $\mathcal{O}(n^2)$ for \emph{Trees}
Ada Lovelace

We show that $x^2 + y^2 = z^2$ holds for \textbf{all} numbers.
`,
};
