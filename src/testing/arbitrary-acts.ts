import * as fc from 'fast-check';
import type { PaperId } from '#domain/paper/paper.ts';
import { numberedPaper } from './builders.ts';
import type { ShelfTab } from './shelf-tab.ts';

const papers = Array.from({ length: 6 }, (_, number) => numberedPaper(number));
const paper = fc.constantFrom(...papers);
const some = fc.uniqueArray(paper, { selector: ({ id }) => id });
const idsOf = (chosen: typeof papers): readonly PaperId[] => chosen.map(({ id }) => id);

/** Any act by hand, on a handful of papers. */
export const anyAct: fc.Arbitrary<(tab: ShelfTab) => void> = fc.oneof(
  fc.tuple(paper, fc.boolean()).map(
    ([chosen, to]) =>
      (tab: ShelfTab) =>
        tab.actions.setBookmarked(chosen, to),
  ),
  fc.tuple(paper, fc.boolean()).map(
    ([chosen, to]) =>
      (tab: ShelfTab) =>
        tab.actions.setRead(chosen, to, 'hand'),
  ),
  fc.tuple(paper, fc.nat(6)).map(
    ([{ id }, to]) =>
      (tab: ShelfTab) =>
        tab.actions.moveInList(id, to),
  ),
  fc.tuple(paper, fc.boolean()).map(
    ([chosen, to]) =>
      (tab: ShelfTab) =>
        tab.actions.setHidden(chosen, to),
  ),
  fc.tuple(paper, fc.constantFrom('', 'one', 'two')).map(
    ([chosen, text]) =>
      (tab: ShelfTab) =>
        tab.actions.setNote(chosen, text, null),
  ),
  fc.tuple(paper, fc.constantFrom('Proof', 'proof', 'to do'), fc.boolean()).map(
    ([chosen, name, to]) =>
      (tab: ShelfTab) =>
        tab.actions.setTagged(chosen, name, to),
  ),
  fc
    .tuple(fc.nat(1), fc.constantFrom('rename', 'recolour', 'remove'))
    .map(([position, what]) => (tab: ShelfTab) => {
      const id = [...tab.shelf.getState().tags.keys()][position];
      if (id === undefined) return;
      if (what === 'rename') tab.actions.renameTag(id, 'later');
      else if (what === 'recolour') tab.actions.setTagColour(id, 'slate');
      else tab.actions.removeTag(id);
    }),
  fc.tuple(paper, fc.constantFrom('reading', 'done', null)).map(
    ([chosen, to]) =>
      (tab: ShelfTab) =>
        tab.actions.setProgress(chosen, to),
  ),
  fc.tuple(paper, fc.boolean()).map(
    ([chosen, known]) =>
      (tab: ShelfTab) =>
        tab.actions.setLink(chosen, known ? { kind: 'doi', id: '10.1000/182' } : null),
  ),
  fc
    .constantFrom('q=1', 'q=2')
    .map((address) => (tab: ShelfTab) => tab.actions.saveSearch('A search', address)),
  fc.tuple(some, fc.boolean()).map(
    ([chosen, on]) =>
      (tab: ShelfTab) =>
        on ? tab.actions.bookmarkAll(chosen) : tab.actions.unbookmarkAll(idsOf(chosen)),
  ),
  fc.tuple(some, fc.boolean()).map(
    ([chosen, on]) =>
      (tab: ShelfTab) =>
        on
          ? tab.actions.addToList(chosen, 'Thesis')
          : tab.actions.removeFromList(idsOf(chosen), 'Thesis'),
  ),
  fc.tuple(paper, fc.integer({ min: -1, max: 4 })).map(([{ id }, to]) => (tab: ShelfTab) => {
    const [list] = tab.shelf.getState().lists.keys();
    if (list === undefined) tab.actions.createList('Later');
    else if (to < 0) tab.actions.removeList(list);
    else tab.actions.moveInNamedList(list, id, to, 'Moved');
  }),
  fc.tuple(some, fc.boolean()).map(
    ([chosen, on]) =>
      (tab: ShelfTab) =>
        on ? tab.actions.hideAll(chosen) : tab.actions.unhideAll(idsOf(chosen)),
  ),
  fc.tuple(some, fc.boolean()).map(
    ([chosen, on]) =>
      (tab: ShelfTab) =>
        on ? tab.actions.tagAll(chosen, 'to do') : tab.actions.untagAll(idsOf(chosen), 'To do'),
  ),
  fc.array(paper).map(
    (chosen) => (tab: ShelfTab) =>
      tab.actions.markAllRead(
        chosen.map(({ id }) => id),
        true,
      ),
  ),
);
