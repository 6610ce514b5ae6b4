import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { applyFacts } from './apply-facts.ts';
import { idNamed, tidyName } from './name.ts';
import { EMPTY_SHELF, type Shelf } from './shelf.ts';
import { colourTag, removeTag, renameTag, tagPaper, untagPaper } from './tag-transitions.ts';
import { colourOf, isTagId, newTagId, TAG_COLOURS, type TagId } from './tag.ts';
import type { Transition } from './transitions.ts';

const [first, second] = [numberedPaper(1), numberedPaper(2)];

function after(shelf: Shelf, ...acts: readonly ((shelf: Shelf) => Transition)[]): Shelf {
  return acts.reduce((current, act) => applyFacts(current, act(current).facts), shelf);
}

function idOf(shelf: Shelf, name: string): TagId {
  const id = idNamed(shelf.tags, name);
  if (id === null) throw new Error(`No tag is called ${name}.`);
  return id;
}

const shelf = after(
  EMPTY_SHELF,
  (current) => tagPaper(current, first, ' Proof '),
  (current) => tagPaper(current, second, 'proof'),
  (current) => tagPaper(current, second, 'to do'),
);

describe('tags', () => {
  it('are made once, whatever the case, and named as first written', () => {
    expect([...shelf.tags.values()].map(({ name }) => name)).toEqual(['Proof', 'to do']);
    expect(shelf.tagged.get(first.id)).toEqual([idOf(shelf, 'PROOF')]);
    expect(shelf.tagged.get(second.id)).toHaveLength(2);
  });

  it('get the colour that the fewest have', () => {
    const many = TAG_COLOURS.reduce(
      (current, colour) => after(current, (now) => tagPaper(now, first, `my ${colour}`)),
      EMPTY_SHELF,
    );
    expect([...many.tags.values()].map(colourOf).toSorted()).toEqual(TAG_COLOURS.toSorted());
  });

  it('stay when the last paper loses them', () => {
    const bare = after(shelf, (current) => untagPaper(current, first, 'proof'));
    expect(bare.tagged.has(first.id)).toBe(false);
    expect(bare.copies.has(first.id)).toBe(false);
    expect(bare.tags).toBe(shelf.tags);
  });

  it('are renamed and recoloured by one record, wherever they hang', () => {
    const id = idOf(shelf, 'proof');
    expect(renameTag(shelf, id, 'Theorem').facts).toEqual([
      { kind: 'tag', id, value: { name: 'Theorem', colour: 'brick' } },
    ]);
    expect(colourTag(shelf, id, 'teal').facts).toHaveLength(1);
    expect(renameTag(shelf, id, 'PROOF').facts).toHaveLength(1);
  });

  it('are not renamed to what another is called, nor to nothing', () => {
    const id = idOf(shelf, 'proof');
    for (const name of ['TO  DO', ' ', '']) expect(renameTag(shelf, id, name).facts).toEqual([]);
  });

  it('leave every paper when they are removed', () => {
    const id = idOf(shelf, 'proof');
    const removed = after(shelf, (current) => removeTag(current, id));
    expect([...removed.tagged]).toEqual([[second.id, [idOf(shelf, 'to do')]]]);
    expect([...removed.copies.keys()]).toEqual([second.id]);
  });

  it('are not taken for one that was removed elsewhere and still hangs on papers', () => {
    const id = idOf(shelf, 'proof');
    const torn = applyFacts(shelf, [{ kind: 'tag', id, value: null }]);
    const again = after(torn, (current) => tagPaper(current, second, 'Proof'));
    expect(idOf(again, 'proof')).not.toBe(id);
    expect(again.tagged.get(first.id)).toEqual([id]);
  });
});

describe('a tag’s name', () => {
  it('is tidy once it was tidied, and gives an id of the form of ids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tidy = tidyName(text);
        expect(tidyName(tidy)).toBe(tidy);
        expect(Array.from(tidy).length).toBeLessThanOrEqual(60);
        expect(isTagId(newTagId(tidy, () => false))).toBe(true);
      }),
    );
  });

  it('gives the same id in every tab, and another where that is taken', () => {
    const id = newTagId('Proof', () => false);
    expect(newTagId('proof', () => false)).toBe(id);
    expect(newTagId('proof', (taken) => taken === id)).not.toBe(id);
  });
});
