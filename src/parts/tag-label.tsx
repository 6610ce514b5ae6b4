import type { NamedTag } from '#domain/shelf/named-tags.ts';
import type { TagColour } from '#domain/shelf/tag.ts';
import type { ReactElement } from 'react';

/** The colours of tags, as classes. */
export const TAG_TEXT: Readonly<Record<TagColour, string>> = {
  brick: 'text-tag-brick',
  amber: 'text-tag-amber',
  olive: 'text-tag-olive',
  green: 'text-tag-green',
  teal: 'text-tag-teal',
  blue: 'text-tag-blue',
  violet: 'text-tag-violet',
  slate: 'text-tag-slate',
};

/** A tag's dot, which says nothing to assistive technology: its name does. */
export function TagDot({ colour }: Pick<NamedTag, 'colour'>): ReactElement {
  return (
    <span
      aria-hidden="true"
      className={`inline-block size-2 shrink-0 rounded-full bg-current ${TAG_TEXT[colour]}`}
    />
  );
}

/** A colour to choose, seen in its own colour where the system forces others too. */
export function TagSwatch({ colour }: Pick<NamedTag, 'colour'>): ReactElement {
  return (
    <span
      aria-hidden="true"
      className={`inline-block size-4 rounded-full bg-current forced-color-adjust-none ${TAG_TEXT[colour]}`}
    />
  );
}

/** A tag beside a paper's text. */
export function TagLabel({ name, colour }: Pick<NamedTag, 'name' | 'colour'>): ReactElement {
  return (
    <span
      className={`inline-flex max-w-28 shrink-0 items-center rounded-control border border-current px-1.5 text-label ${TAG_TEXT[colour]}`}
    >
      <bdi className="truncate">{name}</bdi>
    </span>
  );
}
