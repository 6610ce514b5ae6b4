import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { applyFacts } from './apply-facts.ts';
import { factInShelf } from './fact.ts';
import { idNamed } from './name.ts';
import {
  addToList,
  createList,
  listIdNamed,
  moveInNamedList,
  moveList,
  removeFromList,
  removeList,
  renameList,
} from './named-list-transitions.ts';
import { isListId, type ListId } from './named-list.ts';
import { inOrder } from './in-order.ts';
import { EMPTY_SHELF, type Shelf } from './shelf.ts';
import type { Transition } from './transitions.ts';

const [first, second, third] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];

function after(shelf: Shelf, ...acts: readonly ((shelf: Shelf) => Transition)[]): Shelf {
  return acts.reduce((current, act) => applyFacts(current, act(current).facts), shelf);
}

function idOf(shelf: Shelf, name: string): ListId {
  const id = idNamed(shelf.lists, name);
  if (id === null) throw new Error(`No list is called ${name}.`);
  return id;
}

function namesOf(shelf: Shelf): readonly string[] {
  return inOrder(shelf.lists).map(([, { name }]) => name);
}

function papersIn(shelf: Shelf, name: string): readonly string[] {
  return shelf.listed.get(idOf(shelf, name))?.list ?? [];
}

const shelf = after(
  EMPTY_SHELF,
  (now) => createList(now, ' Thesis '),
  (now) => addToList(now, [first, second], 'thesis'),
  (now) => addToList(now, [third, second], 'to  discuss'),
);

describe('lists of the reader’s own', () => {
  it('are made once, whatever the case, after each other, under ids that are foreseen', () => {
    expect(namesOf(shelf)).toEqual(['Thesis', 'to discuss']);
    expect(createList(shelf, 'THESIS').facts).toEqual([]);
    expect(createList(shelf, '  ').facts).toEqual([]);
    const id = listIdNamed(shelf, 'Later');
    expect(isListId(id)).toBe(true);
    expect(after(shelf, (now) => createList(now, 'Later')).lists.get(id)?.name).toBe('Later');
  });

  it('hold a paper each for itself, new ones on top in their order', () => {
    expect(papersIn(shelf, 'Thesis')).toEqual([first.id, second.id]);
    expect(papersIn(shelf, 'to discuss')).toEqual([third.id, second.id]);
    const more = after(shelf, (now) => addToList(now, [third, first], 'Thesis'));
    expect(papersIn(more, 'Thesis')).toEqual([third.id, first.id, second.id]);
    expect(papersIn(more, 'to discuss')).toEqual([third.id, second.id]);
  });

  it('keep a copy of a paper as long as one of them holds it', () => {
    const one = after(shelf, (now) => removeFromList(now, [second.id], 'thesis'));
    expect(one.copies.has(second.id)).toBe(true);
    const none = after(one, (now) => removeFromList(now, [second.id], 'to discuss'));
    expect(none.copies.has(second.id)).toBe(false);
    expect(papersIn(none, 'to discuss')).toEqual([third.id]);
  });

  it('are named anew by one record, but not as another is called, nor nothing', () => {
    const id = idOf(shelf, 'thesis');
    expect(renameList(shelf, id, 'THESIS').facts).toHaveLength(1);
    expect(namesOf(after(shelf, (now) => renameList(now, id, 'Book')))).toEqual([
      'Book',
      'to discuss',
    ]);
    for (const name of ['TO DISCUSS', ' ', ''])
      expect(renameList(shelf, id, name).facts).toEqual([]);
  });

  it('change places', () => {
    const id = idOf(shelf, 'to discuss');
    expect(namesOf(after(shelf, (now) => moveList(now, id, 0)))).toEqual(['to discuss', 'Thesis']);
    expect(moveList(shelf, id, 7).facts).toEqual([]);
  });

  it('come back whole, papers, order and copies, when their removal is undone', () => {
    const id = idOf(shelf, 'thesis');
    const removal = removeList(shelf, id);
    const removed = applyFacts(shelf, removal.facts);
    expect(namesOf(removed)).toEqual(['to discuss']);
    expect([...removed.copies.keys()].toSorted()).toEqual([second.id, third.id].toSorted());
    const before = removal.facts.map((fact) => factInShelf(shelf, fact));
    expect(applyFacts(removed, before)).toEqual(shelf);
  });

  it('are not taken for one that was removed elsewhere and still holds papers', () => {
    const id = idOf(shelf, 'thesis');
    const torn = applyFacts(shelf, [{ kind: 'list', id, value: null }]);
    const again = after(torn, (now) => createList(now, 'Thesis'));
    expect(idOf(again, 'thesis')).not.toBe(id);
    expect(papersIn(again, 'thesis')).toEqual([]);
  });

  it('have the order that a plain list would have, wherever papers are moved', () => {
    const papers = Array.from({ length: 9 }, (_, number) => numberedPaper(number));
    const full = after(EMPTY_SHELF, (now) => addToList(now, papers, 'Thesis'));
    const list = idOf(full, 'thesis');
    const move = fc.tuple(fc.constantFrom(...papers), fc.integer({ min: -2, max: 11 }));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let current = full;
        let plain: readonly string[] = papers.map(({ id }) => id);
        for (const [{ id }, to] of moves) {
          current = after(current, (now) => moveInNamedList(now, list, id, to));
          const rest = plain.filter((other) => other !== id);
          plain = rest.toSpliced(Math.min(Math.max(to, 0), rest.length), 0, id);
        }
        expect(papersIn(current, 'thesis')).toEqual(plain);
      }),
    );
  });
});
