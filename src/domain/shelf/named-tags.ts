import type { PaperId } from '../paper/paper.ts';
import { colourOf, type Tag, type TagColour, type TagId } from './tag.ts';

/** A tag as it is shown. */
export interface NamedTag {
  readonly id: TagId;
  readonly name: string;
  readonly colour: TagColour;
}

/** A tag with the number of papers that have it. */
export interface CountedTag extends NamedTag {
  readonly count: number;
}

const NAMES_IN_ORDER = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(one: NamedTag, other: NamedTag): number {
  return NAMES_IN_ORDER.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

/** The tags of these ids by name; ids of tags that were removed elsewhere are left out. */
export function namedTags(
  tags: ReadonlyMap<TagId, Tag>,
  ids: Iterable<TagId>,
): readonly NamedTag[] {
  const named: NamedTag[] = [];
  for (const id of ids) {
    const tag = tags.get(id);
    if (tag !== undefined) named.push({ id, name: tag.name, colour: colourOf(tag) });
  }
  return named.sort(byName);
}

/** All tags by name, with the number of papers that have each. */
export function countedTags(
  tags: ReadonlyMap<TagId, Tag>,
  tagged: ReadonlyMap<PaperId, readonly TagId[]>,
): readonly CountedTag[] {
  const counts = new Map<TagId, number>();
  for (const ids of tagged.values()) {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return namedTags(tags, tags.keys()).map((tag) => ({ ...tag, count: counts.get(tag.id) ?? 0 }));
}
