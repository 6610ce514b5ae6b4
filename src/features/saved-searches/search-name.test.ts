import { describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/paper/calendar-day.ts';
import { START } from '#domain/query/address.ts';
import { searchName } from './search-name.ts';

describe('the first name of a search', () => {
  it('says what is looked for', () => {
    expect(searchName({ ...START, text: ' deep  nets ' })).toBe('deep  nets');
    expect(
      searchName({ ...START, text: 'dream', authors: ['Ada Lovelace'], tags: ['later'] }),
    ).toBe('dream · Ada Lovelace · later');
  });

  it('says the days', () => {
    const from = calendarDay(2019, 12, 1);
    const to = calendarDay(2019, 12, 5);
    expect(searchName({ ...START, from })).toMatch(/^from .*2019/);
    expect(searchName({ ...START, to })).toMatch(/^until .*2019/);
    expect(searchName({ ...START, from, to })).toContain(' – ');
    expect(searchName({ ...START, from, to: from })).not.toContain('–');
  });

  it('says the view where that is not all papers, or where nothing else is said', () => {
    expect(searchName({ ...START, view: 'unread', text: 'dream' })).toBe('dream · Unread');
    expect(searchName(START)).toBe('All papers');
  });
});
