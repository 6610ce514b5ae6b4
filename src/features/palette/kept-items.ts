import { countInWords } from '#domain/text/count-in-words.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import { isFreeName } from '#domain/shelf/name.ts';
import { writeKeys } from '#platform/key-stroke.ts';
import { changeAddress, currentPlace } from '#state/address.ts';
import { keysOf } from '#state/key-bindings.ts';
import { moveList, removeList, renameList } from '#state/list-acts.ts';
import { openList } from '#state/own-lists.ts';
import { askForName } from '#state/name-request.ts';
import { openSavedSearch, savedSearchCommand } from '#state/saved-searches.ts';
import { moveSearch, removeSearch, saveSearch } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { PaletteItem } from './palette-item.ts';

/** The saved searches, and what can be done with each. */
export function searchItems(): readonly PaletteItem[] {
  const searches = inOrder(useShelf.getState().searches);
  return searches.flatMap(([id, { name, address }], at) => {
    const command = savedSearchCommand(at);
    const item: PaletteItem = {
      id: `search ${id}`,
      title: name,
      also: 'open saved search',
      note: writeKeys((command !== null && keysOf(command)[0]) || ''),
      hasKey: true,
      run: () => openSavedSearch(address),
    };
    const acts = keptActs({
      id: `search ${id}`,
      named: `the saved search “${name}”`,
      place: at,
      count: searches.length,
      rename: () =>
        askForName({
          title: 'Rename the saved search',
          name,
          isFree: () => true,
          give: (given) => saveSearch(given, address),
        }),
      move: (to) => moveSearch(id, to),
      removeTitle: 'Remove',
      remove: () => removeSearch(id),
    });
    return [item, ...acts];
  });
}

/** The reader's own lists, and what can be done with each. */
export function listItems(): readonly PaletteItem[] {
  const { lists, listed } = useShelf.getState();
  const ordered = inOrder(lists);
  return ordered.flatMap(([id, { name }], at) => {
    const item: PaletteItem = {
      id: `list ${id}`,
      title: name,
      also: 'open list',
      note: countInWords(listed.get(id)?.list.length ?? 0, 'paper'),
      hasKey: false,
      run: () => openList(id),
    };
    const acts = keptActs({
      id: `list ${id}`,
      named: `the list “${name}”`,
      place: at,
      count: ordered.length,
      rename: () =>
        askForName({
          title: 'Rename the list',
          name,
          isFree: (given) => isFreeName(useShelf.getState().lists, id, given),
          give: (given) => renameList(id, given),
        }),
      move: (to) => moveList(id, to),
      removeTitle: 'Delete',
      remove: () => removeList(id),
    });
    return [item, ...acts];
  });
}

/** The tags, each to filter by. */
export function tagItems(): readonly PaletteItem[] {
  return [...useShelf.getState().tags].map(([id, { name }]) => ({
    id: `tag ${id}`,
    title: name,
    note: 'Filter by tag',
    hasKey: false,
    isMinor: true,
    run: () => {
      const { tags } = currentPlace().address;
      if (!tags.includes(name)) changeAddress({ tags: [...tags, name], paper: null }, 'push');
    },
  }));
}

interface Kept {
  readonly id: string;
  /** As a sentence says it. */
  readonly named: string;
  /** Its place, from 0, of so many. */
  readonly place: number;
  readonly count: number;
  readonly rename: () => void;
  readonly move: (toIndex: number) => void;
  readonly removeTitle: string;
  readonly remove: () => void;
}

function keptActs(kept: Kept): readonly PaletteItem[] {
  const { named, place, count, rename, move, removeTitle, remove } = kept;
  const act = (id: string, title: string, run: () => void): PaletteItem => ({
    id: `${id} ${kept.id}`,
    title,
    also: 'change',
    note: '',
    hasKey: false,
    isMinor: true,
    run,
  });
  return [
    act('rename', `Rename ${named}`, rename),
    ...(place > 0 ? [act('up', `Move up ${named}`, () => move(place - 1))] : []),
    ...(place < count - 1 ? [act('down', `Move down ${named}`, () => move(place + 1))] : []),
    act('remove', `${removeTitle} ${named}`, remove),
  ];
}
