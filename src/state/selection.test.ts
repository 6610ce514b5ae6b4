import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import {
  clearSelection,
  keepSelected,
  rangeBetween,
  selectMore,
  toggleSelected,
  useSelection,
} from './selection.ts';

const ids = Array.from({ length: 8 }, (_, number) => numberedPaper(number).id);
const [first, second, third] = [numberedPaper(0).id, numberedPaper(1).id, numberedPaper(2).id];

function selected() {
  return [...useSelection.getState().ids];
}

beforeEach(clearSelection);

describe('the selection', () => {
  it('takes papers and lets them go, and knows the last of them', () => {
    toggleSelected(first);
    toggleSelected(second);
    expect(selected()).toEqual([first, second]);
    toggleSelected(first);
    expect(selected()).toEqual([second]);
    expect(useSelection.getState().last).toBe(first);
  });

  it('grows by many, each of them once', () => {
    toggleSelected(second);
    selectMore([first, second, third], third);
    expect(selected()).toEqual([second, first, third]);
    expect(useSelection.getState().last).toBe(third);
  });

  it('loses what is no longer in the list, and with it where a range would begin', () => {
    selectMore([first, second, third], third);
    keepSelected([second, first]);
    expect(selected()).toEqual([first, second]);
    expect(useSelection.getState().last).toBeNull();
    const before = useSelection.getState();
    keepSelected(ids);
    expect(useSelection.getState()).toBe(before);
  });

  it('is empty once it is cleared', () => {
    toggleSelected(first);
    clearSelection();
    expect(useSelection.getState()).toEqual({ ids: new Set(), last: null });
  });
});

describe('a range', () => {
  it('holds both its ends and all between, from either side', () => {
    const place = fc.nat(ids.length - 1);
    fc.assert(
      fc.property(place, place, (from, to) => {
        const [one, other] = [ids[from], ids[to]];
        if (one === undefined || other === undefined) return;
        const range = rangeBetween(ids, one, other);
        expect(range).toEqual(rangeBetween(ids, other, one));
        expect(range).toHaveLength(Math.abs(from - to) + 1);
        expect(range).toContain(one);
        expect(range).toContain(other);
      }),
    );
  });

  it('is one paper where nothing was picked before, or what was is gone', () => {
    expect(rangeBetween(ids, null, third)).toEqual([third]);
    expect(rangeBetween(ids.slice(1), first, third)).toEqual([third]);
  });
});
