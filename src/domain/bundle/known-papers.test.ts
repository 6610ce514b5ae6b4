import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { type CalendarDay, fromDayNumber } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';
import { isNew, isNewDay, knownPapers, newPapers } from './known-papers.ts';

const day = (number: number): CalendarDay => fromDayNumber(18_000 + number);
const paper = (number: number, title: string): Paper =>
  buildPaper({ title: `${title} of ${number}`, date: day(number) });

/** A bundle's counts by day, from its papers. */
function counted(papers: readonly Paper[]) {
  const counts = new Map<CalendarDay, number>();
  for (const { date } of papers) counts.set(date, (counts.get(date) ?? 0) + 1);
  const days = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { paperCount: papers.length, days };
}

const newestFirst = (papers: readonly Paper[]): Paper[] =>
  papers.toSorted((one, other) => (one.date > other.date ? -1 : 1));
const known = (papers: readonly Paper[], kept = 200) =>
  knownPapers(counted(papers), newestFirst(papers).slice(0, kept));

describe('what is known of a bundle', () => {
  const old = [paper(1, 'a'), paper(2, 'a'), paper(2, 'b'), paper(4, 'a')];

  it('makes nothing of the same bundle new', () => {
    expect(newPapers(known(old), counted(old))).toEqual({ count: 0, from: null });
    expect(old.some((one) => isNew(known(old), one))).toBe(false);
  });

  it('tells a newer day, a day between and a paper added to a known day', () => {
    const added = [paper(5, 'new'), paper(3, 'new'), paper(2, 'new')];
    const now = [...old, ...added];
    expect(newPapers(known(old), counted(now))).toEqual({ count: 3, from: day(2) });
    expect(now.filter((one) => isNew(known(old), one))).toEqual(added);
  });

  it('tells of whole days whether they are new, but of days on which papers are known singly', () => {
    const of = (number: number) => isNewDay(known(old, 2), day(number));
    expect([5, 4, 3, 2, 1].map(of)).toEqual([true, null, true, false, false]);
  });

  it('counts what came to days long past, and marks none of it', () => {
    const years = Array.from({ length: 100 }, (_, number) => paper(number, 'a'));
    const late = paper(3, 'late');
    expect(newPapers(known(years, 20), counted([...years, late]))).toEqual({
      count: 1,
      from: null,
    });
    expect(isNew(known(years, 20), late)).toBe(false);
  });

  it('knows no single paper of a day that it has in part', () => {
    const { idsFrom, ids } = known(old, 2);
    expect([idsFrom, ids]).toEqual([day(4), [paper(4, 'a').id]]);
  });

  it('stays small', () => {
    const many = Array.from({ length: 3000 }, (_, number) => paper(number, 'a'));
    expect(JSON.stringify(known(many)).length).toBeLessThan(5000);
  });

  it('counts exactly what was added, as far as its days reach', () => {
    const someDays = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 });
    fc.assert(
      fc.property(someDays, someDays, (first, second) => {
        const before = first.map((number, index) => paper(number, `old ${index}`));
        const added = second.map((number, index) => paper(number, `new ${index}`));
        const now = [...before, ...added];
        const oldest = before.map(({ date }) => date).toSorted()[0];
        const { count } = newPapers(known(before), counted(now));
        expect(count).toBe(added.length);
        const marked = now.filter((one) => isNew(known(before), one));
        const expected = added.filter(({ date }) => oldest === undefined || date >= oldest);
        expect(marked).toEqual(expected);
      }),
    );
  });
});
