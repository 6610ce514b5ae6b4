import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { decodeHistoryPosition, type HistoryPosition, NO_POSITION } from './history-position.ts';

const { id } = buildPaper();
const someId = fc.option(fc.constantFrom(id, buildPaper({ title: 'Another Paper' }).id));
const someScroll = fc.record({
  paper: fc.constantFrom(id, buildPaper({ title: 'Another Paper' }).id),
  past: fc.double({ noNaN: true, noDefaultInfinity: true }),
});
const somePosition: fc.Arbitrary<HistoryPosition> = fc.record({
  selected: someId,
  openedFromList: someId,
  scroll: fc.option(someScroll),
  earlier: fc.array(fc.record({ filters: fc.string(), scroll: someScroll })),
});

describe('the position in a history entry', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(somePosition, (position) => {
        expect(decodeHistoryPosition(structuredClone(position))).toEqual(position);
      }),
    );
  });

  it.each([
    null,
    undefined,
    'top',
    7,
    [],
    {},
    { selected: id },
    { selected: 'nobody', scroll: null, openedFromList: null },
    { selected: `${id}0`, scroll: null, openedFromList: null },
    { selected: null, scroll: { paper: id }, openedFromList: null },
    { selected: null, scroll: { paper: id, past: '40' }, openedFromList: null },
    { selected: null, scroll: { paper: id, past: Number.NaN }, openedFromList: null },
    { selected: null, scroll: { paper: id, past: Number.POSITIVE_INFINITY }, openedFromList: null },
    { selected: null, scroll: { paper: '__proto__', past: 4 }, openedFromList: null },
    { selected: null, scroll: null, openedFromList: 'nobody' },
    new Map([['selected', null]]),
  ])('is none where the entry holds %j', (state) => {
    expect(decodeHistoryPosition(state)).toEqual(NO_POSITION);
  });

  it('leaves out what it does not know', () => {
    const state = { selected: id, scroll: null, openedFromList: null, idle: true };
    expect(decodeHistoryPosition(state)).toEqual({
      selected: id,
      scroll: null,
      openedFromList: null,
      earlier: [],
    });
  });

  it('goes without earlier lists that cannot be read', () => {
    const state = { selected: id, scroll: null, openedFromList: null, earlier: [{ filters: 7 }] };
    expect(decodeHistoryPosition(state)).toEqual({ ...NO_POSITION, selected: id });
  });

  it('is read from anything without a fault', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withNullPrototype: true }), (state) => {
        expect(Object.keys(decodeHistoryPosition(state))).toEqual([
          'selected',
          'scroll',
          'openedFromList',
          'earlier',
        ]);
      }),
    );
  });
});
