import { type DayTable, dayIndexOf } from '../bundle/day-table.ts';
import { lastBegun } from '../bundle/last-begun.ts';
import type { CalendarDay } from '../paper/calendar-day.ts';

/** Rows that follow each other under one day. */
export interface DayRun {
  readonly day: CalendarDay;
  /** The first of its rows, from 0. */
  readonly first: number;
  readonly count: number;
}

/** Papers of the bundle in the order in which the list shows them. */
export interface Listing {
  /** Paper numbers, a row each. */
  readonly numbers: Uint32Array;
  /** The days of the rows; none where they are in another order. */
  readonly runs: readonly DayRun[];
}

/**
 * Lists papers by day, newest or oldest day first, each day in its digest's own order.
 * `ascending` are paper numbers, lowest first.
 */
export function listByDay(
  ascending: Uint32Array,
  table: DayTable,
  sort: 'newest' | 'oldest',
): Listing {
  const newest = ascending.toReversed();
  const runs = runsOf(newest, table);
  return sort === 'newest' ? { numbers: newest, runs } : oldestFirst({ numbers: newest, runs });
}

/** The numbers of all papers, lowest first. */
export function everyNumber(paperCount: number): Uint32Array {
  return Uint32Array.from({ length: paperCount }, (_, number) => number);
}

/** The run that a row belongs to. */
export function runOfRow(runs: readonly DayRun[], row: number): DayRun | undefined {
  return lastBegun(runs, row);
}

/** The row of a paper; -1 where the list does not hold it. */
export function rowOfNumber(listing: Listing, table: DayTable, number: number): number {
  if (listing.runs.length === 0) return listing.numbers.indexOf(number);
  const day = table.days[dayIndexOf(table, number)];
  const run = listing.runs.find((candidate) => candidate.day === day);
  return run === undefined
    ? -1
    : rowBetween(listing.numbers, run.first, run.first + run.count, number);
}

/** Within a day numbers fall from row to row. */
function rowBetween(numbers: Uint32Array, first: number, end: number, number: number): number {
  const row = numbers.subarray(first, end).indexOf(number);
  return row === -1 ? -1 : first + row;
}

function runsOf(newest: Uint32Array, table: DayTable): DayRun[] {
  const runs: DayRun[] = [];
  let row = 0;
  while (row < newest.length) {
    const index = dayIndexOf(table, newest[row] ?? 0);
    const firstNumber = table.firsts[index] ?? 0;
    let end = row;
    while (end < newest.length && (newest[end] ?? 0) >= firstNumber) end += 1;
    const day = table.days[index];
    if (day !== undefined) runs.push({ day, first: row, count: end - row });
    row = end;
  }
  return runs;
}

function oldestFirst({ numbers, runs }: Listing): Listing {
  const turned = new Uint32Array(numbers.length);
  let first = 0;
  const turnedRuns = runs.toReversed().map((run) => {
    turned.set(numbers.subarray(run.first, run.first + run.count), first);
    const turnedRun = { ...run, first };
    first += run.count;
    return turnedRun;
  });
  return { numbers: turned, runs: turnedRuns };
}
