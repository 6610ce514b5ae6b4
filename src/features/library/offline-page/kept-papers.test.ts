import { describe, expect, it } from 'vitest';
import { applyFacts } from '#domain/shelf/apply-facts.ts';
import { bookmark } from '#domain/shelf/list-transitions.ts';
import {
  addToList,
  createList,
  listIdNamed,
  moveList,
} from '#domain/shelf/named-list-transitions.ts';
import { EMPTY_SHELF, type Shelf } from '#domain/shelf/shelf.ts';
import { type Transition, writeNote } from '#domain/shelf/transitions.ts';
import { numberedPaper } from '#testing/builders.ts';
import { otherPapers, ownLists } from './kept-papers.ts';

const [FIRST, SECOND, THIRD] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];

function after(...plans: readonly ((shelf: Shelf) => Transition)[]): Shelf {
  let shelf = EMPTY_SHELF;
  for (const plan of plans) shelf = applyFacts(shelf, plan(shelf).facts);
  return shelf;
}

describe('the page that opens a backup', () => {
  it('has every list by its name, in the order of the lists, the empty ones too', () => {
    const shelf = after(
      (found) => createList(found, 'Empty'),
      (found) => addToList(found, [FIRST, SECOND], 'Thesis'),
      (found) => moveList(found, listIdNamed(found, 'Thesis'), 0),
    );
    expect(ownLists(shelf)).toEqual([
      { name: 'Thesis', papers: [FIRST.id, SECOND.id] },
      { name: 'Empty', papers: [] },
    ]);
  });

  it('calls no paper of a list one of the others, whatever else was noted of it', () => {
    const shelf = after(
      (found) => bookmark(found, FIRST),
      (found) => addToList(found, [SECOND], 'Thesis'),
      ...[FIRST, SECOND, THIRD].map(
        (paper) => (found: Shelf) => writeNote(found, paper, 'Of interest.'),
      ),
    );
    expect(otherPapers(shelf)).toEqual([THIRD.id]);
  });
});
