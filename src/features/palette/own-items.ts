import { offeredActs, type OfferedAct } from '#state/offered-acts.ts';
import { commandItems } from './command-items.ts';
import { listItems, searchItems, tagItems } from './kept-items.ts';
import { narrowingItems } from './narrowing-items.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';
import { stateItems } from './state-items.ts';
import { rankGroups } from './rank-groups.ts';
import { settingItems } from './setting-items.ts';

const MOST_TAGS = 6;

/** What can be done now, and what the reader keeps, as far as it answers what is typed. */
export function ownGroups(
  text: string,
  recent: readonly string[],
  acts: readonly OfferedAct[],
): readonly PaletteGroup[] {
  const offered = [...offeredActs(), ...acts].map(itemOf);
  const commands = [...commandItems(), ...narrowingItems(), ...stateItems(), ...offered];
  const groups = rankGroups(
    [
      { name: 'Commands', items: commands },
      { name: 'Settings', items: settingItems() },
      { name: 'Saved searches', items: searchItems() },
      { name: 'Lists', items: listItems() },
      { name: 'Tags', items: tagItems() },
    ],
    text,
    recent,
  );
  return groups.map(({ name, items }) => ({
    name,
    items: name === 'Tags' ? items.slice(0, MOST_TAGS) : items,
  }));
}

function itemOf(act: OfferedAct): PaletteItem {
  return { ...act, note: '', hasKey: false };
}
