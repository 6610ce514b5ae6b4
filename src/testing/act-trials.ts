import { listIdNamed } from '#domain/shelf/named-list-transitions.ts';
import { searchIdOf } from '#domain/shelf/saved-search.ts';
import { EMPTY_SHELF } from '#domain/shelf/shelf.ts';
import { newTagId } from '#domain/shelf/tag.ts';
import { numberedPaper } from './builders.ts';
import type { ShelfTab } from './shelf-tab.ts';

const [first, second, third] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];
const thesis = listIdNamed(EMPTY_SHELF, 'Thesis');
const toDo = newTagId('to do', () => false);

type ActName = keyof ShelfTab['actions'];
/** Does one act, with what has to go before it. */
export type Trial = (tab: ShelfTab) => void;

/**
 * Every act of the table of acts, by its name, in one or more trials over a reading list of two, a tag,
 * two lists and two saved searches. An act that is added there does not compile until it has its trials here.
 */
export const ACTS: Readonly<Record<ActName, Readonly<Record<string, Trial>>>> = {
  setBookmarked: {
    on: (tab) => tab.actions.setBookmarked(third, true),
    off: (tab) => tab.actions.setBookmarked(first, false),
  },
  setRead: {
    on: (tab) => tab.actions.setRead(third, true, 'hand'),
    off: (tab) => tab.actions.setRead(first, false, 'hand'),
    'by time': (tab) => tab.actions.setRead(second, true, 'time'),
  },
  markAllRead: { '': (tab) => tab.actions.markAllRead([second.id, third.id], true) },
  bookmarkAll: { '': (tab) => tab.actions.bookmarkAll([second, third]) },
  unbookmarkAll: { '': (tab) => tab.actions.unbookmarkAll([first.id, second.id]) },
  keepList: {
    'on the reading list': (tab) => tab.actions.keepList([second, third], new Map(), null, 'Added'),
    'in a list': (tab) =>
      tab.actions.keepList([second, third], new Map([[third.id, 'Theirs.']]), 'New', 'Added'),
  },
  hideAll: { '': (tab) => tab.actions.hideAll([first, third]) },
  unhideAll: {
    '': (tab) => {
      tab.actions.setHidden(first, true);
      tab.actions.unhideAll([first.id]);
    },
  },
  tagAll: { '': (tab) => tab.actions.tagAll([first, third], 'Proof') },
  untagAll: { '': (tab) => tab.actions.untagAll([second.id], 'to do') },
  setHidden: { '': (tab) => tab.actions.setHidden(third, true) },
  setNote: { '': (tab) => tab.actions.setNote(third, 'Worth a second look.', 'session') },
  restoreNote: { '': (tab) => tab.actions.restoreNote(third, 'As it was.') },
  setTagged: { '': (tab) => tab.actions.setTagged(third, 'Proof', true) },
  renameTag: { '': (tab) => tab.actions.renameTag(toDo, 'later') },
  setTagColour: { '': (tab) => tab.actions.setTagColour(toDo, 'teal') },
  removeTag: { '': (tab) => tab.actions.removeTag(toDo) },
  setLink: { '': (tab) => tab.actions.setLink(third, { kind: 'doi', id: '10.1000/182' }) },
  setProgress: { '': (tab) => tab.actions.setProgress(second, 'reading') },
  createList: { '': (tab) => tab.actions.createList('Later') },
  renameList: { '': (tab) => tab.actions.renameList(thesis, 'Book') },
  moveList: { '': (tab) => tab.actions.moveList(thesis, 1) },
  removeList: { '': (tab) => tab.actions.removeList(thesis) },
  addToList: { '': (tab) => tab.actions.addToList([second, third], 'Thesis') },
  removeFromList: { '': (tab) => tab.actions.removeFromList([first.id], 'Thesis') },
  moveInNamedList: {
    '': (tab) => tab.actions.moveInNamedList(thesis, third.id, 0, 'Moved to 1 of 2'),
  },
  saveSearch: { '': (tab) => tab.actions.saveSearch('Proofs', 'q=proof') },
  moveSearch: { '': (tab) => tab.actions.moveSearch(searchIdOf('q=tree'), 0) },
  removeSearch: { '': (tab) => tab.actions.removeSearch(searchIdOf('q=graph')) },
  moveInList: { '': (tab) => tab.actions.moveInList(first.id, 0) },
  undo: {
    '': (tab) => {
      tab.actions.setBookmarked(second, false);
      tab.actions.undo();
    },
  },
  redo: {
    '': (tab) => {
      tab.actions.setTagged(second, 'to do', false);
      tab.actions.undo();
      tab.actions.redo();
    },
  },
  turnStep: {
    '': (tab) => {
      tab.actions.setHidden(third, true);
      const step = [...tab.records.steps().values()].at(-1);
      if (step !== undefined) tab.actions.turnStep(step.id);
    },
  },
};

/** All trials, each under the name of its act. */
export const TRIALS: readonly (readonly [name: string, act: Trial])[] = Object.entries(
  ACTS,
).flatMap(([name, trials]) =>
  Object.entries(trials).map(([how, act]) => [`${name} ${how}`.trim(), act] as const),
);
