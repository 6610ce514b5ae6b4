import { dateInWords, fromDayNumber } from '#domain/paper/calendar-day.ts';
import { digestText } from './digest-text.ts';

/** More than stand one below the other as high as they are, and than the table of contents names parts of. */
export const MANY = 31_000;
const DAYS = 31;
const A_DAY = MANY / DAYS;
const NEWEST_DAY = 18_262;

/** A digest of these: `Paper 1 of Many` is the newest. */
export const MANY_PAPERS = digestText(
  Object.fromEntries(
    Array.from({ length: DAYS }, (_, day) => [
      dateInWords(fromDayNumber(NEWEST_DAY - day)),
      Array.from({ length: A_DAY }, (__, place) => manyPaper(day * A_DAY + place + 1)),
    ]),
  ),
);

function manyPaper(number: number) {
  return {
    title: `Paper ${number} of Many`,
    authors: ['Ada Writer'],
    abstract: [`It is the one with the number ${number}.`],
  };
}
