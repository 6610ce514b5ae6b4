import { Combobox } from '@base-ui/react/combobox';
import { LONGEST_NAME } from '#domain/shelf/name.ts';
import { offeredNames } from '#parts/offered-names.ts';
import type { CommandName } from '#state/commands.ts';
import { useKeyOf } from '#state/key-hints.ts';
import { fieldFound, type PaperField, useWantedField } from '#state/wanted-field.ts';
import { holdScroll } from '#ui/hold-scroll.ts';
import { Icon } from '#ui/icon.tsx';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { giveFocusBack } from './give-focus-back.ts';

/** A tag or a list. */
export interface Name {
  readonly id: string;
  readonly name: string;
  /** What its chip looks like, as classes. */
  readonly look: string;
  /** What stands before it where it is offered. */
  readonly mark?: ReactNode;
}

interface NameFieldProps {
  /** What the names are called, and one of them. */
  readonly label: 'Tags' | 'Lists';
  readonly one: 'tag' | 'list';
  readonly field: PaperField;
  readonly command: CommandName;
  /** Those that the paper has. */
  readonly names: readonly Name[];
  readonly all: readonly Name[];
  readonly onChoose: (name: string, on: boolean) => void;
}

/**
 * What a paper hangs on, as chips, and a field that offers all others and makes new ones. What it
 * offers stands in the page, as a popup over it would hide all else from assistive technology.
 */
export function NameField(props: NameFieldProps): ReactElement {
  const { label, one, names, all, onChoose } = props;
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const chosen = names.map(({ name }) => name);
  const offered = offeredNames(
    all.map(({ name }) => name),
    text,
  );
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const isWanted = useWantedField((wanted) => wanted.field === props.field);
  const key = useKeyOf(props.command);
  useEffect(() => {
    if (!isWanted) return;
    cameFrom.current = document.activeElement;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'center' });
    fieldFound();
  }, [isWanted]);

  const choose = (wanted: readonly string[]): void => {
    for (const name of wanted) if (!chosen.includes(name)) onChoose(name, true);
    for (const name of chosen) if (!wanted.includes(name)) onChoose(name, false);
    setText('');
  };
  const leave = (): void => giveFocusBack(cameFrom.current, null);

  return (
    <Combobox.Root
      multiple
      items={offered}
      filteredItems={offered}
      value={chosen}
      onValueChange={choose}
      inputValue={text}
      onInputValueChange={(next, { reason }) => {
        holdScroll(field.current);
        if (reason !== 'item-press') setText(next);
      }}
      open={isOpen}
      onOpenChange={setOpen}
      autoHighlight
    >
      <div className="relative">
        <Combobox.Chips className="flex min-h-9 flex-wrap items-center gap-1.5 rounded-control border border-control bg-raised px-2 py-1 focus-within:outline-2 focus-within:outline-accent">
          {names.map(({ id, name, look }) => (
            <Combobox.Chip
              key={id}
              aria-label={name}
              className={`inline-flex max-w-full items-center gap-0.5 rounded-control border border-current pl-2 text-small ${look} pointer-coarse:min-h-touch`}
            >
              <bdi className="truncate">{name}</bdi>
              <Combobox.ChipRemove
                aria-label={removal(one, name)}
                title={removal(one, name)}
                className="inline-flex size-6 items-center justify-center rounded-control pointer-coarse:size-touch"
              >
                <Icon name="close" size={12} />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            ref={field}
            aria-label={label}
            placeholder={names.length > 0 ? '' : placeholderOf(one, key)}
            autoComplete="off"
            maxLength={LONGEST_NAME}
            onBlur={() => {
              setOpen(false);
              setText('');
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !isOpen) leave();
            }}
            className="min-w-16 flex-1 bg-transparent py-0.5 text-ui outline-none placeholder:text-faint pointer-coarse:min-h-9 pointer-coarse:text-touch"
          />
        </Combobox.Chips>
        {isOpen && (
          <div
            role="presentation"
            // A press on the scroll bar leaves the focus in the field.
            onMouseDown={(event) => event.preventDefault()}
            className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-y-auto rounded-control border border-rule bg-raised py-1 shadow-float"
          >
            {offered.length === 0 && (
              <p className="px-3 py-2 text-ui text-soft">Type a word to make the first {one}.</p>
            )}
            <Combobox.List aria-label={label}>
              {(name: string) => (
                <Combobox.Item
                  key={name}
                  value={name}
                  className="flex items-center gap-2 px-3 py-1.5 text-ui text-ink outline-none data-highlighted:bg-accent-soft pointer-coarse:min-h-touch"
                >
                  <Offer name={name} known={all.find((known) => known.name === name)} />
                  {chosen.includes(name) && <Icon name="check" size={14} />}
                </Combobox.Item>
              )}
            </Combobox.List>
          </div>
        )}
      </div>
    </Combobox.Root>
  );
}

interface OfferProps {
  readonly name: string;
  readonly known: Name | undefined;
}

function Offer({ name, known }: OfferProps): ReactElement {
  return (
    <>
      {known?.mark}
      <span className="min-w-0 flex-1 truncate">
        {known === undefined ? `Create “${name}”` : <bdi>{name}</bdi>}
      </span>
    </>
  );
}

/** What takes a paper out of a list must not sound as if the list went. */
function removal(one: 'tag' | 'list', name: string): string {
  return one === 'list' ? `Remove from ${name}` : `Remove tag ${name}`;
}

function placeholderOf(one: string, key: string): string {
  const words = one === 'tag' ? 'Add a tag' : 'Add to a list';
  return key === '' ? words : `${words} (${key})`;
}
