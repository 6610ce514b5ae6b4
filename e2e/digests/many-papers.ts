import { type CalendarDay, dateInWords, fromDayNumber } from '#domain/paper/calendar-day.ts';

/** More than stand one below the other as high as they are, and than the table of contents names parts of. */
export const MANY = 31_000;
const DAYS = 31;

/** A digest of these: `Paper 1 of Many` is the newest. */
export const MANY_PAPERS = Array.from({ length: DAYS }, (_, day) => {
  const papers = Array.from({ length: MANY / DAYS }, (__, paper) => {
    const number = day * (MANY / DAYS) + paper + 1;
    return `Paper ${number} of Many\nAda Writer\n\nIt is the one with the number ${number}.\n`;
  });
  return `${headingOf(fromDayNumber(18_262 - day))}\n${papers.join('\n')}`;
}).join('\n');

/** `December 06, 2019` */
function headingOf(date: CalendarDay): string {
  const [day = '', month = '', year = ''] = dateInWords(date).split(' ');
  return `${month} ${day.padStart(2, '0')}, ${year}`;
}
