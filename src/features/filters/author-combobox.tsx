import { Combobox } from '@base-ui/react/combobox';
import type { AuthorCount } from '#domain/search/search-request.ts';
import { plainText } from '#domain/text/interpret.ts';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { holdScroll } from '#ui/hold-scroll.ts';
import { Icon } from '#ui/icon.tsx';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactElement, useRef, useState } from 'react';
import type { AuthorComboboxProps, FindAuthors } from './author-field.tsx';

/**
 * The author field with its names: type a part of one, choose with arrows and Enter. They stand in
 * the page below the field, because a popup over it would hide all else from assistive technology.
 */
export function AuthorCombobox(props: AuthorComboboxProps): ReactElement {
  const { text, onTextChange, chosen, findAuthors, onChoose, openAtOnce } = props;
  const [isOpen, setOpen] = useState(openAtOnce);
  const field = useRef<HTMLInputElement>(null);
  const found = useQuery({
    queryKey: ['authors', numberOf(findAuthors), text],
    queryFn: ({ signal }) => findAuthors(text, signal),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  const counts = found.data ?? [];
  return (
    <Combobox.Root
      items={counts}
      filteredItems={counts}
      itemToStringLabel={(author: AuthorCount) => plainText(author.name)}
      value={null}
      onValueChange={(author: AuthorCount | null) => {
        if (author === null) return;
        onChoose(author.name);
        onTextChange('');
      }}
      inputValue={text}
      onInputValueChange={(next, details) => {
        holdScroll(field.current);
        if (details.reason !== 'item-press') onTextChange(next);
      }}
      open={isOpen}
      onOpenChange={setOpen}
      autoHighlight
    >
      <Combobox.Input
        ref={field}
        onBlur={() => setOpen(false)}
        aria-label="Find an author"
        placeholder="Find an author"
        autoComplete="off"
        className={FIELD_STYLE}
      />
      {isOpen && (
        <div
          role="presentation"
          // A press on the scroll bar leaves the focus in the field.
          onMouseDown={(event) => event.preventDefault()}
          className="mt-1 max-h-80 overflow-y-auto rounded-control border border-rule bg-raised py-1"
        >
          <Combobox.Empty className="px-3 py-2 text-ui text-soft empty:hidden">
            {!found.isSuccess ? null : `No author’s name has words that begin with “${text}”.`}
          </Combobox.Empty>
          <Combobox.List aria-label="Authors">
            {(author: AuthorCount) => (
              <Combobox.Item
                key={author.name}
                value={author}
                className="flex items-center gap-2 px-3 py-1.5 text-ui text-ink outline-none data-highlighted:bg-accent-soft pointer-coarse:min-h-touch"
              >
                <span className="min-w-0 flex-1 truncate">{plainText(author.name)}</span>
                {chosen.includes(author.name) && <Icon name="check" size={14} />}
                <span className="text-small text-faint">{author.count}</span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </div>
      )}
    </Combobox.Root>
  );
}

const numbers = new WeakMap<FindAuthors, number>();
let lastNumber = 0;

/** Tells other filters apart in a query's key, which is compared as JSON and so without functions. */
function numberOf(findAuthors: FindAuthors): number {
  const number = numbers.get(findAuthors) ?? (lastNumber += 1);
  numbers.set(findAuthors, number);
  return number;
}
