import { describe, expect, it } from 'vitest';
import { tooOld } from './let-go.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2019, 11, 6);

/** The positions of those let go, of entries that are so many days old by their times. */
function letGo(...daysOld: readonly number[]): readonly number[] {
  const entries = daysOld.map((days, position) => ({
    key: String(position),
    time: NOW - days * DAY,
  }));
  return tooOld(entries, NOW).map(Number);
}

describe('what is let go', () => {
  it('is older than 30 days', () => {
    expect(letGo(40, 31, 30, 29, 1)).toEqual([0, 1, 2]);
    expect(letGo(29, 1)).toEqual([]);
    expect(letGo()).toEqual([]);
  });

  it('is never what was done after something younger, when a clock had jumped back', () => {
    expect(letGo(40, 20, 10_000, 10_000, 5)).toEqual([0]);
  });

  it('is nothing while the clock stands before all that was done', () => {
    expect(letGo(-3, -2, -1)).toEqual([]);
  });

  it('is not held up by a time that lies ahead', () => {
    expect(letGo(-10_000, 40, -10_000, 31, 29)).toEqual([0, 1, 2, 3]);
  });
});
