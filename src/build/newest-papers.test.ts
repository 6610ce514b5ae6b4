import { describe, expect, test } from 'vitest';
import { day, numberedPaper } from '#testing/builders.ts';
import { newestOf } from './newest-papers.ts';

function shown(counts: readonly (readonly [string, number])[], most: number) {
  const days = counts.map(([date, count]) => [day(date), count] as const);
  const paperAt = (number: number) => numberedPaper(number, { title: `${number}` });
  return newestOf(days, most, paperAt).days.map(({ day: date, count, papers }) => [
    date,
    count,
    papers.map(({ title }) => title).join(' '),
  ]);
}

describe('the newest papers', () => {
  test('stand in the order of the list, by day', () => {
    expect(
      shown(
        [
          ['2019-12-04', 2],
          ['2019-12-05', 1],
          ['2019-12-06', 2],
        ],
        25,
      ),
    ).toEqual([
      ['2019-12-06', 2, '4 3'],
      ['2019-12-05', 1, '2'],
      ['2019-12-04', 2, '1 0'],
    ]);
  });

  test('are no more than there is room for, and say how many their day has', () => {
    expect(
      shown(
        [
          ['2019-12-05', 900_000],
          ['2019-12-06', 1],
        ],
        3,
      ),
    ).toEqual([
      ['2019-12-06', 1, '900000'],
      ['2019-12-05', 900_000, '899999 899998'],
    ]);
    expect(shown([['2019-12-06', 900_000]], 2)).toEqual([['2019-12-06', 900_000, '899999 899998']]);
  });

  test('are none where there are none', () => {
    expect(shown([], 25)).toEqual([]);
  });
});
