import { countInWords } from '#domain/text/count-in-words.ts';
import type { CountedTag } from '#domain/shelf/named-tags.ts';
import { idNamed, isSameName, LONGEST_NAME, tidyName } from '#domain/shelf/name.ts';
import { TAG_COLOURS, type TagColour } from '#domain/shelf/tag.ts';
import { TagSwatch } from '#parts/tag-label.tsx';
import { currentPlace, visit } from '#state/address.ts';
import { removeTag, renameTag, setTagColour } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { IconButton } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { LateIcon } from '#ui/late-icon.tsx';
import { useDraftOf } from '#ui/use-draft-of.ts';
import { type ReactElement, useId } from 'react';

const COLOUR_NAMES: Readonly<Record<TagColour, string>> = {
  brick: 'Brick',
  amber: 'Amber',
  olive: 'Olive',
  green: 'Green',
  teal: 'Teal',
  blue: 'Blue',
  violet: 'Violet',
  slate: 'Slate',
};

const COLOURS = TAG_COLOURS.map((colour) => ({
  value: colour,
  name: COLOUR_NAMES[colour],
  shown: <TagSwatch colour={colour} />,
}));

/** A tag in the dialog that manages them. */
export function TagRow({ tag }: { readonly tag: CountedTag }): ReactElement {
  const { id, name, colour, count } = tag;
  return (
    <li className="grid grid-cols-[1fr_auto_auto] items-start gap-x-2 gap-y-1 border-b border-rule pb-2">
      <NameField tag={tag} />
      <span className="min-w-18 py-2 text-right text-small text-faint tabular-nums">
        {countInWords(count, 'paper')}
      </span>
      <IconButton
        label={`Delete tag ${name}`}
        title={`Delete tag ${name}`}
        className="justify-self-end"
        onClick={() => removeTag(id)}
      >
        <LateIcon name="remove" />
      </IconButton>
      <Choice
        name={`Colour of ${name}`}
        className="col-span-full grid-cols-8"
        value={colour}
        options={COLOURS}
        onChoose={(chosen) => setTagColour(id, chosen)}
      />
    </li>
  );
}

/** The name of a tag; it counts once the field is left, or with Enter. */
function NameField({ tag: { id, name } }: { readonly tag: CountedTag }): ReactElement {
  const tags = useShelf((shelf) => shelf.tags);
  // Undone, or renamed in another tab, the name is shown as it is now.
  const [text, setText] = useDraftOf(name);
  const faultId = useId();
  const fault = faultOf(text, idNamed(tags, text), id);
  const finish = (): void => {
    if (fault !== null) return undefined;
    const tidy = tidyName(text);
    const { tags: filtered } = currentPlace().address;
    renameTag(id, tidy);
    if (tidy === name || !filtered.some((one) => isSameName(one, name))) return undefined;
    const renamed = filtered.map((one) => (isSameName(one, name) ? tidy : one));
    return visit({ ...currentPlace().address, tags: renamed }, 'replace');
  };
  return (
    <div className="min-w-0">
      <input
        aria-label={`Name of ${name}`}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        value={text}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onBlur={() => (fault === null ? finish() : setText(name))}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
        }}
        className={FIELD_STYLE}
      />
      {fault !== null && (
        <p id={faultId} role="alert" className="mt-1 text-small text-accent">
          {fault}
        </p>
      )}
    </div>
  );
}

function faultOf(text: string, owner: string | null, id: string): string | null {
  if (tidyName(text) === '') return 'A tag needs a name.';
  return owner === null || owner === id ? null : 'Another tag has that name.';
}
