import { fromDayNumber, shortDate } from '#domain/paper/calendar-day.ts';
import {
  DAYS,
  type Division,
  firstDayOfSpan,
  months,
  spanOfDay,
  WEEKS,
  years,
} from '#domain/paper/calendar-spans.ts';
import { DIVISIONS } from './bins.ts';
import { shareOf, type Stretch } from './stretch.ts';

/** A word under the bars. */
export interface Label {
  readonly text: string;
  /** Where it begins, in pixels. */
  readonly left: number;
}

interface Tick {
  readonly division: Division;
  /** The least distance at which most of its labels stand side by side, in pixels. */
  readonly apart: number;
}

const TICKS: readonly Tick[] = [
  { division: DAYS, apart: 22 },
  { division: WEEKS, apart: 48 },
  ...[1, 3, 6].map((step) => ({ division: months(step), apart: 34 })),
  ...DIVISIONS.filter(({ unit }) => unit === 'year').map((division) => ({ division, apart: 40 })),
];

/** Widths of characters, with room to spare, and the least space between labels, in pixels. */
const CHARACTER = 6.9;
const BLANK = 3.3;
const SPACE = 6;

/** The width that a label takes at most, in pixels. */
export function widthOf(text: string): number {
  const blanks = text.split(' ').length - 1;
  return (text.length - blanks) * CHARACTER + blanks * BLANK;
}

/**
 * The labels of a stretch drawn so many pixels wide, under bars of a division. The first says where
 * in time one is; none touches another.
 */
export function labelsOf(now: Stretch, width: number, bars: Division): readonly Label[] {
  const pixels = width / now.days;
  const division = tickDivision(pixels, bars);
  const first = spanOfDay(Math.floor(now.start), division);
  const last = spanOfDay(Math.ceil(now.start + now.days) - 1, division);
  const ticks = Array.from({ length: last - first }, (_, index) => {
    const time = firstDayOfSpan(first + 1 + index, division);
    const left = shareOf(now, time) * width;
    return { left, ...textOf(time, division, pixels) };
  });
  const room = ticks.find(({ isTurn }) => isTurn)?.left ?? width;
  const labels: Label[] = [];
  let free = 0;
  for (const { text, left } of [firstLabel(Math.floor(now.start), division, room), ...ticks]) {
    const end = left + widthOf(text);
    if (text === '' || left < free || end > width) continue;
    labels.push({ text, left });
    free = end + SPACE;
  }
  return labels;
}

function tickDivision(pixels: number, bars: Division): Division {
  const tick = TICKS.find(
    ({ division, apart }) =>
      // Lengths of months and years are fractions.
      division.days >= bars.days - 1e-9 && division.days * pixels >= apart,
  );
  return tick?.division ?? years(1000);
}

/** As much of a date as is open where nothing stands before it, and as has room. */
function firstLabel(dayNumber: number, { unit }: Division, room: number): Label {
  const [day, month, year, date] = piecesOf(dayNumber);
  const texts = {
    day: [date, `${day} ${month}`, day],
    week: [date, `${day} ${month}`],
    month: [`${month} ${year}`, month],
    year: [year],
  }[unit];
  return { text: texts.find((text) => widthOf(text) + SPACE <= room) ?? '', left: 0 };
}

interface TickText {
  readonly text: string;
  /** Whether a month or a year begins here that no label before it has named. */
  readonly isTurn: boolean;
}

/** What is new at a day, to those who have read the labels before it. */
function textOf(dayNumber: number, { unit, days }: Division, pixels: number): TickText {
  const [day, month, year] = piecesOf(dayNumber);
  const room = days * pixels;
  switch (unit) {
    case 'year':
      return { text: year, isTurn: false };
    case 'month':
      if (month !== 'Jan') return { text: month, isTurn: false };
      return { text: room < 70 ? year : `${month} ${year}`, isTurn: true };
    case 'week':
      return { text: `${day} ${month}`, isTurn: false };
    case 'day':
      if (day !== '1') return { text: day, isTurn: false };
      return { text: room < 50 ? month : `${day} ${month}`, isTurn: true };
  }
}

/** Day, month, year and all three: `6`, `Dec`, `2019`, `6 Dec 2019`. */
function piecesOf(dayNumber: number): readonly [string, string, string, string] {
  const date = shortDate(fromDayNumber(dayNumber));
  const [day = '', month = '', year = ''] = date.split(' ');
  return [day, month, year, date];
}
