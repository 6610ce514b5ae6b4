import type { Bundle } from '#data/bundle-queries.ts';
import type { SearchClient } from '#data/search-client.ts';
import type { SearchRequest } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { changeAddress, usePlace } from '#state/address.ts';
import { registerCommands, runCommand } from '#state/commands.ts';
import { useKeyHint, useKeyOf } from '#state/key-hints.ts';
import { Icon } from '#ui/icon.tsx';
import { KeyCap } from '#ui/key-cap.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import {
  type KeyboardEvent,
  type ReactElement,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { goToList } from './go-to-list.ts';

const Completions = lazyPart(async () => (await import('./completions.tsx')).Completions, 'quiet');

/** Where values are completed from. */
export interface CompletionPlace {
  readonly bundle: Bundle;
  readonly client: SearchClient;
  readonly reading: { readonly request: SearchRequest; readonly shelf: ShelfSnapshot | null };
}

/** The list that completes what is typed, while it is open. */
export interface CompletionPopup {
  readonly listId: string;
  /** The option that Enter would take. */
  readonly activeId: string | undefined;
}

/** What the box tells its completions. */
export interface CompletionHandle {
  /** Hears keys before the box does; whether it took the key. */
  readonly takeKey: (event: KeyboardEvent<HTMLInputElement>) => boolean;
  /** Where the caret stands now, and whether something was typed there. */
  readonly follow: (caret: number | null, typed: boolean) => void;
  readonly leave: () => void;
}

/** The words to look for; each keystroke stands in the address at once. */
export function SearchBox(place: CompletionPlace): ReactElement {
  const text = usePlace(({ address }) => address.text);
  const field = useRef<HTMLInputElement>(null);
  const completions = useRef<CompletionHandle>(null);
  const [popup, setPopup] = useState<CompletionPopup | null>(null);
  /** What stood in the box when it was first used. */
  const [textBefore, setTextBefore] = useState<string | null>(null);
  const key = useKeyOf('search');
  const hint = useKeyHint('Search papers', 'search');
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
    if (event.nativeEvent.isComposing || completions.current?.takeKey(event) === true) return;
    if (event.key === 'Enter') goToList(event.currentTarget);
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
        aria-keyshortcuts={hint['aria-keyshortcuts']}
        aria-autocomplete="list"
        aria-controls={popup?.listId}
        aria-activedescendant={popup?.activeId}
        placeholder="Search papers"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onFocus={() => setTextBefore((before) => before ?? text)}
        onChange={(event) => {
          changeAddress({ text: event.target.value }, 'replace');
          completions.current?.follow(event.target.selectionStart, true);
        }}
        onSelect={(event) => completions.current?.follow(event.currentTarget.selectionStart, false)}
        onBlur={() => completions.current?.leave()}
        onKeyDown={onKeyDown}
        className="h-8.5 w-full rounded-control border border-control bg-raised pr-17 pl-9 text-ui text-ink placeholder:text-faint pointer-coarse:h-touch pointer-coarse:pr-11 pointer-coarse:text-touch [&::-webkit-search-cancel-button]:appearance-none"
      />
      {text === '' ? (
        <span className="pointer-events-none absolute top-1/2 right-9.5 -translate-y-1/2 pointer-coarse:hidden">
          {key !== '' && <KeyCap>{key}</KeyCap>}
        </span>
      ) : (
        <button
          type="button"
          aria-label="Clear search"
          onClick={() => {
            changeAddress({ text: '' }, 'replace');
            field.current?.focus();
          }}
          className={`${IN_BOX} right-8 pointer-coarse:right-0`}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      <button
        type="button"
        aria-label="How to search"
        title="How to search"
        aria-haspopup="dialog"
        onClick={() => runCommand('search-help')}
        className={`${IN_BOX} right-1 pointer-coarse:right-0 ${text === '' ? '' : 'pointer-coarse:hidden'}`}
      >
        <Icon name="help" />
      </button>
      <Suspense fallback={null}>
        {textBefore !== null && (
          <Completions
            ref={completions}
            text={text}
            textBefore={textBefore}
            field={field}
            {...place}
            onPopup={setPopup}
          />
        )}
      </Suspense>
    </search>
  );
}

/** A small button at the right end of the box. */
const IN_BOX =
  'absolute top-1/2 inline-flex size-7 -translate-y-1/2 items-center justify-center rounded-control text-soft hover:text-ink pointer-coarse:size-touch';
