import { describe, expect, it } from 'vitest';
import { applyFacts } from './apply-facts.ts';
import { inOrder } from './in-order.ts';
import { searchIdOf } from './saved-search.ts';
import { moveSearch, removeSearch, saveSearch } from './search-transitions.ts';
import { EMPTY_SHELF, type Shelf } from './shelf.ts';

function saved(...searches: readonly (readonly [name: string, address: string])[]): Shelf {
  let shelf: Shelf = EMPTY_SHELF;
  for (const [name, address] of searches) {
    shelf = applyFacts(shelf, saveSearch(shelf, name, address).facts);
  }
  return shelf;
}

function namesOf(shelf: Shelf): readonly string[] {
  return inOrder(shelf.searches).map(([, { name }]) => name);
}

describe('saved searches', () => {
  it('stand in the order in which they were saved', () => {
    expect(namesOf(saved(['b', 'q=1'], [' a ', 'q=2'], ['c', 'q=3']))).toEqual(['b', 'a', 'c']);
  });

  it('are named anew, in their place, when saved again', () => {
    expect(namesOf(saved(['b', 'q=1'], ['a', 'q=2'], ['z', 'q=1']))).toEqual(['z', 'a']);
  });

  it('are gone when removed', () => {
    const shelf = saved(['b', 'q=1'], ['a', 'q=2']);
    const { facts } = removeSearch(shelf, searchIdOf('q=1'));
    expect(namesOf(applyFacts(shelf, facts))).toEqual(['a']);
  });

  it('move to any place among the others', () => {
    const shelf = saved(['a', 'q=1'], ['b', 'q=2'], ['c', 'q=3']);
    const moved = (address: string, to: number): readonly string[] =>
      namesOf(applyFacts(shelf, moveSearch(shelf, searchIdOf(address), to).facts));
    expect(moved('q=1', 1)).toEqual(['b', 'a', 'c']);
    expect(moved('q=3', 0)).toEqual(['c', 'a', 'b']);
    expect(moved('q=1', 9)).toEqual(['b', 'c', 'a']);
    expect(moveSearch(shelf, searchIdOf('q=2'), 1).facts).toEqual([]);
    expect(moveSearch(shelf, searchIdOf('q=9'), 0).facts).toEqual([]);
  });

  it('move apart even where two tabs gave them the same place', () => {
    const shelf = saved(['a', 'q=1'], ['b', 'q=2'], ['c', 'q=3']);
    const [first] = shelf.searches.values();
    const same = [...shelf.searches].map(
      ([id, search]) => [id, { ...search, order: first?.order ?? search.order }] as const,
    );
    const equal: Shelf = { ...shelf, searches: new Map(same) };
    const [, , last] = inOrder(equal.searches);
    const lastId = last?.[0] ?? searchIdOf('');
    const facts = moveSearch(equal, lastId, 1).facts;
    expect(inOrder(applyFacts(equal, facts).searches)[1]?.[0]).toBe(lastId);
  });
});
