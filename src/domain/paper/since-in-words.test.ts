import { describe, expect, it } from 'vitest';
import { day } from '#testing/builders.ts';
import { sinceInWords } from './since-in-words.ts';

describe('sinceInWords', () => {
  it.each([
    ['2019-12-06', '9:05'],
    ['2019-12-07', '9:05'],
    ['2019-12-05', 'yesterday'],
    ['2019-12-04', 'Wednesday'],
    ['2019-11-30', 'Saturday'],
    ['2019-11-29', '29 November 2019'],
    ['2018-12-06', '6 December 2018'],
  ])('says of %s on 6 December 2019: %s', (then, words) => {
    expect(sinceInWords(day(then), day('2019-12-06'), '9:05')).toBe(words);
  });
});
