import { changeAddress, usePlace } from '#state/address.ts';
import { keyOf, registerCommands } from '#state/commands.ts';
import { Icon } from '#ui/icon.tsx';
import { KeyCap } from '#ui/key-cap.tsx';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';

/** The words to look for; each keystroke stands in the address at once. */
export function SearchBox(): ReactElement {
  const text = usePlace((place) => place.address.text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      registerCommands({
        search: () => {
          field.current?.focus();
          field.current?.select();
        },
      }),
    [],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') focusList();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (text === '') event.currentTarget.blur();
    else changeAddress({ text: '' }, 'replace');
  };
  return (
    <search className="relative min-w-0 flex-1 tablet:max-w-[560px]">
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-faint"
      />
      <input
        ref={field}
        type="search"
        aria-label="Search papers"
        aria-keyshortcuts={keyOf('search')}
        placeholder="Search papers"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => changeAddress({ text: event.target.value }, 'replace')}
        onKeyDown={onKeyDown}
        className="h-8.5 w-full rounded-control border border-control bg-raised pr-9 pl-9 text-ui text-ink placeholder:text-faint pointer-coarse:h-touch pointer-coarse:pr-11 pointer-coarse:text-touch [&::-webkit-search-cancel-button]:appearance-none"
      />
      {text === '' ? (
        <span className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 pointer-coarse:hidden">
          <KeyCap>{keyOf('search')}</KeyCap>
        </span>
      ) : (
        <button
          type="button"
          aria-label="Clear search"
          onClick={() => {
            changeAddress({ text: '' }, 'replace');
            field.current?.focus();
          }}
          className="absolute top-1/2 right-1 inline-flex size-7 -translate-y-1/2 items-center justify-center rounded-control text-soft hover:text-ink pointer-coarse:right-0 pointer-coarse:size-touch"
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </search>
  );
}

/** Goes on from what was found: to the selected paper in the list, or else to its first. */
function focusList(): void {
  const list = document.querySelector('[role="feed"]');
  const selected = list?.querySelector<HTMLElement>('[aria-current] a[data-paper]');
  const paper = selected ?? list?.querySelector<HTMLElement>('a[data-paper]');
  paper?.focus();
}
