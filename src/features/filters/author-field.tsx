import type { AuthorCount } from '#domain/search/search-request.ts';
import { FIELD_STYLE } from '#ui/field-style.ts';
import {
  type ComponentType,
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** Finds names by the beginnings of their words, with counts under the other filters. */
export type FindAuthors = (text: string, signal: AbortSignal) => Promise<readonly AuthorCount[]>;

interface AuthorFieldProps {
  readonly chosen: readonly string[];
  readonly findAuthors: FindAuthors;
  readonly onChoose: (name: string) => void;
}

export interface AuthorComboboxProps extends AuthorFieldProps {
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly openAtOnce: boolean;
}

interface LoadedPart {
  readonly Combobox: ComponentType<AuthorComboboxProps>;
  /** Whether the bare input had the focus when its successor came. */
  readonly focused: boolean;
}

/** The part is fetched when the field is first used, and without haste before that, in ms. */
const FETCHED_AFTER = 1500;

/**
 * The author field. It stands there from the start as a bare input; the combobox with its popup is
 * a part of its own that takes the input's place, its text and its focus.
 */
export function AuthorField(props: AuthorFieldProps): ReactElement {
  const [text, setText] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const [part, load] = useComboboxPart(frame);
  useLayoutEffect(() => {
    if (part?.focused === true) frame.current?.querySelector('input')?.focus();
  }, [part]);
  return (
    <div ref={frame}>
      {part === null ? (
        <input
          role="combobox"
          aria-label="Find an author"
          aria-expanded={false}
          aria-autocomplete="list"
          aria-controls="author-popup"
          placeholder="Find an author"
          autoComplete="off"
          value={text}
          onFocus={load}
          onChange={(event) => setText(event.target.value)}
          className={FIELD_STYLE}
        />
      ) : (
        <part.Combobox
          {...props}
          text={text}
          onTextChange={setText}
          openAtOnce={part.focused && text !== ''}
        />
      )}
    </div>
  );
}

function useComboboxPart(frame: RefObject<HTMLElement | null>): [LoadedPart | null, () => void] {
  const [part, setPart] = useState<LoadedPart | null>(null);
  const load = useCallback(() => {
    import('./author-combobox.tsx').then(
      ({ AuthorCombobox }) => {
        const focused = frame.current?.contains(document.activeElement) ?? false;
        setPart((loaded) => loaded ?? { Combobox: AuthorCombobox, focused });
      },
      // The bare input stays, and the next focus asks again.
      () => setPart(null),
    );
  }, [frame]);
  useEffect(() => {
    const timer = setTimeout(load, FETCHED_AFTER);
    return () => clearTimeout(timer);
  }, [load]);
  return [part, load];
}
