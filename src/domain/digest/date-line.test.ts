import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords, fromDayNumber, shortDate } from '../paper/calendar-day.ts';
import { parseDateLine } from './date-line.ts';

describe('parseDateLine', () => {
  it.each([
    'December 06, 2019',
    'December 6 2019',
    'DECEMBER 6TH, 2019',
    'Dec 6, 2019',
    'Dec. 06, 2019',
    '6 December 2019',
    '06 dec 2019',
    '2019-12-06',
    'Friday, December 06, 2019',
    'Fri 6 Dec 2019',
    'Fri, 2019-12-06',
    '  December\u00a006,\t2019 ',
  ])('reads %j', (line) => {
    expect(parseDateLine(line)).toEqual({ day: '2019-12-06', trueWeekday: null });
  });

  it.each(['February 30, 2019', '2019-13-01', '31 April 2020', 'Feb 29, 2019', '2019-00-10'])(
    'knows that %j is no day',
    (line) => {
      expect(parseDateLine(line)).toEqual({ day: null, trueWeekday: null });
    },
  );

  it('tells the true weekday where the line errs', () => {
    expect(parseDateLine('Monday, December 06, 2019')?.trueWeekday).toBe('Friday');
  });

  it.each([
    'May 2019 Workshop on Graphs',
    'December 06, 2019: a study',
    'December 06, 2019.',
    'The December 06, 2019',
    'December 9, 2014 -- February 28, 2015',
    'December 2019',
    'Mayor 6, 2019',
    '2019-12-06T10:00',
    '12/06/2019',
    '',
  ])('leaves %j as text', (line) => {
    expect(parseDateLine(line)).toBeNull();
  });

  it('reads back every day that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (dayNumber) => {
        const day = fromDayNumber(dayNumber);
        const forms = [day, dateInWords(day), shortDate(day)];
        expect(forms.map((form) => parseDateLine(form.replace(/\d+$/, pad))?.day)).toEqual([
          day,
          day,
          day,
        ]);
      }),
    );
  });
});

function pad(year: string): string {
  return year.length === 3 ? `0${year}` : year;
}
