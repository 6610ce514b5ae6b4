import type { Paper, PaperId } from '../paper/paper.ts';
import { idNamed, isFreeName, tidyName } from './name.ts';
import type { Fact, Shelf } from './shelf.ts';
import { freshTagColour, newTagId, type Tag, type TagColour, type TagId } from './tag.ts';
import { type Transition, transition, withPaper } from './transitions.ts';

function isTaken(shelf: Shelf, id: TagId): boolean {
  if (shelf.tags.has(id)) return true;
  // Papers may still hang on a tag that was removed in another tab: a new one must not inherit them.
  for (const tags of shelf.tagged.values()) if (tags.includes(id)) return true;
  return false;
}

/** Gives a paper the tag of this name, made where there is none yet; an empty name changes nothing. */
export function tagPaper(shelf: Shelf, paper: Paper, name: string): Transition {
  return tagAll(shelf, [paper], name);
}

/** Gives papers the tag of this name, made where there is none yet; an empty name changes nothing. */
export function tagAll(shelf: Shelf, papers: readonly Paper[], name: string): Transition {
  const tidy = tidyName(name);
  if (tidy === '') return transition(shelf, []);
  const known = idNamed(shelf.tags, tidy);
  const tag = known ?? newTagId(tidy, (id) => isTaken(shelf, id));
  const value = { name: tidy, colour: freshTagColour(shelf.tags) };
  const made: readonly Fact[] = known === null ? [{ kind: 'tag', id: tag, value }] : [];
  const tagged = papers.flatMap((paper) =>
    withPaper(shelf, paper, { kind: 'tagged', id: paper.id, tag, value: true }),
  );
  return transition(shelf, [...made, ...tagged]);
}

/** Takes the tag of this name off a paper; the tag itself stays. */
export function untagPaper(shelf: Shelf, { id }: Pick<Paper, 'id'>, name: string): Transition {
  return untagAll(shelf, [id], name);
}

/** Takes the tag of this name off papers. */
export function untagAll(shelf: Shelf, ids: readonly PaperId[], name: string): Transition {
  const tag = idNamed(shelf.tags, name);
  if (tag === null) return transition(shelf, []);
  return transition(
    shelf,
    ids.map((id) => ({ kind: 'tagged', id, tag, value: false })),
  );
}

function changeTag(shelf: Shelf, id: TagId, change: Partial<Tag>): Transition {
  const tag = shelf.tags.get(id);
  return transition(
    shelf,
    tag === undefined ? [] : [{ kind: 'tag', id, value: { ...tag, ...change } }],
  );
}

/** Names a tag anew; nothing where the name is empty or another tag has it, in whatever case. */
export function renameTag(shelf: Shelf, id: TagId, name: string): Transition {
  return isFreeName(shelf.tags, id, name)
    ? changeTag(shelf, id, { name: tidyName(name) })
    : transition(shelf, []);
}

/** Gives a tag another colour. */
export function colourTag(shelf: Shelf, id: TagId, colour: TagColour): Transition {
  return changeTag(shelf, id, { colour });
}

/** Removes a tag, from all papers that have it. */
export function removeTag(shelf: Shelf, id: TagId): Transition {
  const tagged = [...shelf.tagged]
    .filter(([, tags]) => tags.includes(id))
    .map(([paper]): Fact => ({ kind: 'tagged', id: paper, tag: id, value: false }));
  return transition(shelf, [{ kind: 'tag', id, value: null }, ...tagged]);
}
