import { countInWords } from '#domain/text/count-in-words.ts';
import { dateInWords, dayInWords } from '#domain/paper/calendar-day.ts';
import type { Bin } from './bins.ts';

/** `Thursday 5 December 2019`, or `2 December 2019 to 8 December 2019`. */
export function daysOfBin({ first, last }: Pick<Bin, 'first' | 'last'>): string {
  return first === last ? dayInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
}

/** `6 papers, 2 match, 1 on your reading list, 3 read`; what matches only where something filters. */
export function countsOfBin({ all, matching, listed, read }: Bin, filtered: boolean): string {
  if (all === 0) return 'no papers';
  return [
    countInWords(all, 'paper'),
    filtered ? (matching === 1 ? '1 matches' : `${matching} match`) : '',
    listed === 0 ? '' : `${listed} on your reading list`,
    read === 0 ? '' : `${read} read`,
  ]
    .filter((count) => count !== '')
    .join(', ');
}
