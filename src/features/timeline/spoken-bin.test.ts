import { describe, expect, it } from 'vitest';
import { day } from '#testing/builders.ts';
import type { Bin } from './bins.ts';
import { countsOfBin, daysOfBin } from './spoken-bin.ts';

function bin(counts: Partial<Bin>): Bin {
  const [first, last] = [day('2019-12-05'), day('2019-12-05')];
  return {
    span: 0,
    start: 0,
    end: 1,
    first,
    last,
    all: 0,
    matching: 0,
    listed: 0,
    read: 0,
    ...counts,
  };
}

describe('a bar', () => {
  it('says its day, or its first and its last', () => {
    expect(daysOfBin(bin({}))).toBe('Thursday 5 December 2019');
    expect(daysOfBin(bin({ last: day('2019-12-08') }))).toBe('5 December 2019 to 8 December 2019');
  });

  it('says how many papers it has, and of those what is kept and read', () => {
    expect(countsOfBin(bin({}), true)).toBe('no papers');
    expect(countsOfBin(bin({ all: 1 }), false)).toBe('1 paper');
    expect(countsOfBin(bin({ all: 6, matching: 6 }), false)).toBe('6 papers');
    expect(countsOfBin(bin({ all: 6, listed: 1, read: 3 }), false)).toBe(
      '6 papers, 1 on your reading list, 3 read',
    );
  });

  it('says how many match where something filters', () => {
    expect(countsOfBin(bin({ all: 4, matching: 2, listed: 1, read: 3 }), true)).toBe(
      '4 papers, 2 match, 1 on your reading list, 3 read',
    );
    expect(countsOfBin(bin({ all: 4, matching: 1 }), true)).toBe('4 papers, 1 matches');
    expect(countsOfBin(bin({ all: 4 }), true)).toBe('4 papers, 0 match');
  });
});
