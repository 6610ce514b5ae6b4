import * as fc from 'fast-check';
import type { PaperId } from '#domain/paper/paper.ts';
import {
  bookmark,
  bookmarkAll,
  moveInList,
  setProgress,
  unbookmark,
  unbookmarkAll,
} from '#domain/shelf/list-transitions.ts';
import {
  addToList,
  createList,
  moveInNamedList,
  removeFromList,
  removeList,
} from '#domain/shelf/named-list-transitions.ts';
import type { Shelf } from '#domain/shelf/shelf.ts';
import {
  removeTag,
  tagAll,
  tagPaper,
  untagAll,
  untagPaper,
} from '#domain/shelf/tag-transitions.ts';
import {
  hide,
  hideAll,
  markRead,
  type Transition,
  transition,
  unhideAll,
  writeNote,
} from '#domain/shelf/transitions.ts';
import { numberedPaper } from './builders.ts';

/** Twelve papers that plans are about. */
export const papers = Array.from({ length: 12 }, (_, number) => numberedPaper(number));
const paper = fc.constantFrom(...papers);
const some = fc.uniqueArray(paper, { selector: ({ id }) => id });
const allIds = (chosen: typeof papers): readonly PaperId[] => chosen.map(({ id }) => id);

/** What any act does to whatever shelf it meets. */
export const anyPlan: fc.Arbitrary<(shelf: Shelf) => Transition> = fc.oneof(
  paper.map((chosen) => (shelf: Shelf) => bookmark(shelf, chosen)),
  paper.map((chosen) => (shelf: Shelf) => unbookmark(shelf, chosen.id)),
  fc.tuple(paper, fc.boolean()).map(
    ([{ id }, read]) =>
      (shelf: Shelf) =>
        markRead(shelf, [id], read),
  ),
  fc.tuple(paper, fc.integer({ min: -2, max: 14 })).map(
    ([{ id }, to]) =>
      (shelf: Shelf) =>
        moveInList(shelf, id, to),
  ),
  fc.tuple(paper, fc.constantFrom('reading', 'done', null)).map(
    ([chosen, progress]) =>
      (shelf: Shelf) =>
        setProgress(shelf, chosen, progress),
  ),
  fc.tuple(paper, fc.boolean()).map(
    ([chosen, hidden]) =>
      (shelf: Shelf) =>
        hide(shelf, chosen, hidden),
  ),
  fc.tuple(paper, fc.constantFrom('', ' \n', 'one', 'two')).map(
    ([chosen, text]) =>
      (shelf: Shelf) =>
        writeNote(shelf, chosen, text),
  ),
  fc.tuple(paper, fc.constantFrom('Proof', 'to do', 'x'), fc.boolean()).map(
    ([chosen, name, tagged]) =>
      (shelf: Shelf) =>
        tagged ? tagPaper(shelf, chosen, name) : untagPaper(shelf, chosen, name),
  ),
  fc.tuple(some, fc.boolean()).map(
    ([chosen, on]) =>
      (shelf: Shelf) =>
        on ? bookmarkAll(shelf, chosen) : unbookmarkAll(shelf, allIds(chosen)),
  ),
  fc.tuple(some, fc.boolean()).map(
    ([chosen, on]) =>
      (shelf: Shelf) =>
        on ? hideAll(shelf, chosen) : unhideAll(shelf, allIds(chosen)),
  ),
  fc.tuple(some, fc.constantFrom('Proof', 'to do', ' '), fc.boolean()).map(
    ([chosen, name, on]) =>
      (shelf: Shelf) =>
        on ? tagAll(shelf, chosen, name) : untagAll(shelf, allIds(chosen), name),
  ),
  fc.tuple(some, fc.constantFrom('Thesis', 'to discuss', ' '), fc.boolean()).map(
    ([chosen, name, on]) =>
      (shelf: Shelf) =>
        on ? addToList(shelf, chosen, name) : removeFromList(shelf, allIds(chosen), name),
  ),
  fc
    .tuple(fc.nat(2), paper, fc.integer({ min: -2, max: 14 }))
    .map(([position, { id }, to]) => (shelf: Shelf) => {
      const list = [...shelf.lists.keys()][position];
      if (list === undefined) return createList(shelf, 'Later');
      return to < 0 ? removeList(shelf, list) : moveInNamedList(shelf, list, id, to);
    }),
  fc.nat(2).map((position) => (shelf: Shelf) => {
    const id = [...shelf.tags.keys()][position];
    return id === undefined ? transition(shelf, []) : removeTag(shelf, id);
  }),
);

/** The papers that anything but `read` is about, by a plain look at everything. */
export function papersOwned(shelf: Shelf): ReadonlySet<PaperId> {
  const { bookmarks, progress, hidden, notes, tagged, links, listed } = shelf;
  const places = [...listed.values()].map((inList) => inList.places);
  return new Set(
    [bookmarks, progress, hidden, notes, tagged, links, ...places].flatMap((part) => [
      ...part.keys(),
    ]),
  );
}
