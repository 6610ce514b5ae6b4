import { isNameId } from './name-id-form.ts';
import { freshIdOfName } from './name-id.ts';

declare const tagIdBrand: unique symbol;

/** What a tag is known by, whatever it is called later. */
export type TagId = string & { readonly [tagIdBrand]: true };

/** The colours that a reader can give a tag. */
export const TAG_COLOURS = [
  'brick',
  'amber',
  'olive',
  'green',
  'teal',
  'blue',
  'violet',
  'slate',
] as const;

export type TagColour = (typeof TAG_COLOURS)[number];

/** A word of the reader's for papers that belong together. */
export interface Tag {
  readonly name: string;
  /** One of `TAG_COLOURS`, or what a later version calls a colour. */
  readonly colour: string;
}

/** Whether a text has the form of a tag's id. */
export function isTagId(text: string): text is TagId {
  return isNameId(text);
}

/** The colour to show a tag in: its own, slate where that is not known here. */
export function colourOf({ colour }: Tag): TagColour {
  return TAG_COLOURS.find((known) => known === colour) ?? 'slate';
}

/** An id for a new tag of this name, which none of those that are taken has. */
export function newTagId(name: string, isTaken: (id: TagId) => boolean): TagId {
  return freshIdOfName(name, (id) => isTaken(id as TagId)) as TagId;
}

/** The colour that the fewest tags have, the first of those. */
export function freshTagColour(tags: ReadonlyMap<TagId, Tag>): TagColour {
  const counts = new Map<TagColour, number>(TAG_COLOURS.map((colour) => [colour, 0]));
  for (const tag of tags.values()) counts.set(colourOf(tag), (counts.get(colourOf(tag)) ?? 0) + 1);
  const least = Math.min(...counts.values());
  return TAG_COLOURS.find((colour) => counts.get(colour) === least) ?? 'slate';
}
