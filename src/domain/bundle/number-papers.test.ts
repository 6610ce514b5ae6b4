import { expect, test } from 'vitest';
import { buildPaper, day } from '#testing/builders.ts';
import { countDays, numberPapers } from './number-papers.ts';

const papers = [
  buildPaper({ title: 'Newest first', date: day('2019-12-06') }),
  buildPaper({ title: 'Newest last', date: day('2019-12-06') }),
  buildPaper({ title: 'Oldest', date: day('2019-11-30') }),
];

test('counting numbers down gives the newest day first and the digest’s order within a day', () => {
  const titles = numberPapers(papers).map(({ title }) => title);
  expect(titles).toEqual(['Oldest', 'Newest last', 'Newest first']);
});

test('days are counted oldest first, those without papers left out', () => {
  expect(countDays(numberPapers(papers))).toEqual([
    ['2019-11-30', 1],
    ['2019-12-06', 2],
  ]);
});
