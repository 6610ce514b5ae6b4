import { scoreOf, wordsOf } from './match-words.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

interface Ranked {
  readonly item: PaletteItem;
  readonly score: number;
}

/**
 * Groups with what answers, the best first, and before others the group that holds the best; of
 * equals what was chosen last, then as they come. `recent` has the ids chosen before, the last first.
 */
export function rankGroups(
  groups: readonly PaletteGroup[],
  text: string,
  recent: readonly string[],
): readonly PaletteGroup[] {
  const typed = wordsOf(text);
  return groups
    .map(({ name, items }) => ({ name, ranked: rank(items, typed, recent) }))
    .toSorted((one, other) => bestOf(other.ranked) - bestOf(one.ranked))
    .map(({ name, ranked }) => ({ name, items: ranked.map(({ item }) => item) }));
}

function rank(
  items: readonly PaletteItem[],
  typed: readonly string[],
  recent: readonly string[],
): readonly Ranked[] {
  const age = ({ id }: PaletteItem): number => {
    const place = recent.indexOf(id);
    return place === -1 ? recent.length : place;
  };
  const isLookedFor = (item: PaletteItem): boolean =>
    typed.length > 0 || item.isMinor !== true || recent.includes(item.id);
  return items
    .filter(isLookedFor)
    .flatMap((item) => {
      const score = scoreOf(typed, wordsOf(item.title), wordsOf(item.also ?? ''));
      return score === null ? [] : [{ item, score: typed.length === 0 ? 0 : score }];
    })
    .toSorted(
      (one, other) =>
        Math.round(other.score) - Math.round(one.score) ||
        age(one.item) - age(other.item) ||
        other.score - one.score,
    );
}

function bestOf([best]: readonly Ranked[]): number {
  return Math.round(best?.score ?? 0);
}
