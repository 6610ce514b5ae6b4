import { countInWords } from '#domain/text/count-in-words.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import { writeKeys } from '#platform/key-stroke.ts';
import { changeAddress, currentPlace } from '#state/address.ts';
import { COMMAND_WORDS } from '#state/command-words.ts';
import { COMMAND_NAMES, runCommand } from '#state/commands.ts';
import { obstacleTo } from '#state/obstacle-to.ts';
import { keysOf } from '#state/key-bindings.ts';
import { openList } from '#state/own-lists.ts';
import { openSavedSearch, savedSearchCommand } from '#state/saved-searches.ts';
import { useShelf } from '#state/shelf-store.ts';
import { scoreOf, wordsOf } from './match-words.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

/** What the palette itself does, and what saved searches show by their names. */
const LEFT_OUT = /^(palette|close|saved-search-\d)$/;
const MOST_TAGS = 6;

/** What can be done now, the saved searches, the lists and the tags, as far as they answer what is typed. */
export function ownGroups(text: string, recent: readonly string[]): readonly PaletteGroup[] {
  const rank = (items: readonly PaletteItem[]): readonly PaletteItem[] =>
    ranked(items, text, recent);
  return [
    { name: 'Commands', items: rank(commandItems()) },
    { name: 'Saved searches', items: rank(searchItems()) },
    { name: 'Lists', items: rank(listItems()) },
    { name: 'Tags', items: text === '' ? [] : rank(tagItems()).slice(0, MOST_TAGS) },
  ];
}

function commandItems(): readonly PaletteItem[] {
  return COMMAND_NAMES.filter((name) => !LEFT_OUT.test(name) && obstacleTo(name) === null).map(
    (name) => ({
      id: `command ${name}`,
      title: COMMAND_WORDS[name].title,
      note: writeKeys(keysOf(name)[0] ?? ''),
      hasKey: true,
      run: () => runCommand(name),
    }),
  );
}

function searchItems(): readonly PaletteItem[] {
  return inOrder(useShelf.getState().searches).map(([id, { name, address }], at) => {
    const command = savedSearchCommand(at);
    return {
      id: `search ${id}`,
      title: name,
      note: writeKeys((command !== null && keysOf(command)[0]) || ''),
      hasKey: true,
      run: () => openSavedSearch(address),
    };
  });
}

function listItems(): readonly PaletteItem[] {
  const { lists, listed } = useShelf.getState();
  return inOrder(lists).map(([id, { name }]) => ({
    id: `list ${id}`,
    title: name,
    note: countInWords(listed.get(id)?.list.length ?? 0, 'paper'),
    hasKey: false,
    run: () => openList(id),
  }));
}

function tagItems(): readonly PaletteItem[] {
  return [...useShelf.getState().tags].map(([id, { name }]) => ({
    id: `tag ${id}`,
    title: name,
    note: 'Filter by tag',
    hasKey: false,
    run: () => {
      const { tags } = currentPlace().address;
      if (!tags.includes(name)) changeAddress({ tags: [...tags, name], paper: null }, 'push');
    },
  }));
}

/** Those that answer, the best first; of equals those that were chosen last, then as they come. */
function ranked(
  items: readonly PaletteItem[],
  text: string,
  recent: readonly string[],
): readonly PaletteItem[] {
  const typed = wordsOf(text);
  const age = ({ id }: PaletteItem): number => {
    const place = recent.indexOf(id);
    return place === -1 ? recent.length : place;
  };
  return items
    .flatMap((item) => {
      const score = typed.length === 0 ? 0 : scoreOf(typed, wordsOf(item.title));
      return score === null ? [] : [{ item, score }];
    })
    .toSorted(
      (one, other) =>
        Math.round(other.score) - Math.round(one.score) ||
        age(one.item) - age(other.item) ||
        other.score - one.score,
    )
    .map(({ item }) => item);
}
