import { describe, expect, it } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { changedList } from './earlier-lists.ts';
import { type HistoryPosition, NO_POSITION, type ScrollAnchor } from './history-position.ts';

const anchor = (past: number): ScrollAnchor => ({ paper: buildPaper().id, past });
const at = (position: HistoryPosition, past: number): HistoryPosition => ({
  ...position,
  scroll: anchor(past),
});

describe('a list under other filters', () => {
  it('begins nowhere, and gives back where it was once the filters are gone', () => {
    const filtered = changedList(at(NO_POSITION, 70), '', 'q=a');
    expect(filtered.scroll).toBeNull();
    expect(changedList(filtered, 'q=a', '').scroll).toEqual(anchor(70));
  });

  it('gives back each of several filters that come and go', () => {
    const one = at(changedList(at(NO_POSITION, 1), '', 'a'), 2);
    const two = at(changedList(one, 'a', 'a b'), 3);
    const back = changedList(two, 'a b', 'a');
    expect(back.scroll).toEqual(anchor(2));
    expect(changedList(back, 'a', '').scroll).toEqual(anchor(1));
    expect(changedList(back, 'a', 'a b').scroll).toEqual(anchor(3));
  });

  it('forgets no beginning, however many filters are tried', () => {
    let position = at(NO_POSITION, 500);
    let filters = '';
    for (let step = 0; step < 60; step += 1) {
      position = at(changedList(position, filters, `q=${step}`), step);
      filters = `q=${step}`;
    }
    expect(position.earlier.length).toBeLessThanOrEqual(8);
    expect(changedList(position, filters, '').scroll).toEqual(anchor(500));
    expect(changedList(position, filters, 'q=57').scroll).toEqual(anchor(57));
  });

  it('leaves selection and open paper alone', () => {
    const { id } = buildPaper();
    const position = { ...NO_POSITION, selected: id, openedFromList: id };
    expect(changedList(position, '', 'a')).toMatchObject({ selected: id, openedFromList: id });
  });
});
