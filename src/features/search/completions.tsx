import { countInWords } from '#domain/text/count-in-words.ts';
import { completed, type Completion } from '#domain/query/complete.ts';
import { changeAddress } from '#state/address.ts';
import { runCommand } from '#state/commands.ts';
import {
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { CompletionHandle, CompletionPlace, CompletionPopup } from './search-box.tsx';
import { useCompletion } from './use-completion.ts';
import { useCompletionSource } from './use-completion-source.ts';
import { type Offer, useOffers } from './use-offers.ts';

interface CompletionsProps extends CompletionPlace {
  readonly text: string;
  /** What stood in the box before it was used: what was typed until this part came is none of it. */
  readonly textBefore: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly ref: RefObject<CompletionHandle | null>;
  readonly onPopup: (popup: CompletionPopup | null) => void;
}

/**
 * What could complete the piece being typed, under the box: fields, and values that the papers and
 * the shelf have. Arrows choose, Enter or Tab takes, Esc puts it away; nothing is taken unasked.
 */
export function Completions(props: CompletionsProps): ReactElement | null {
  const { text, textBefore, field, ref, onPopup } = props;
  const listId = useId();
  const { completion, open, close, isOpen, follow } = useCompletion(
    field,
    text,
    text !== textBefore,
  );
  const offers = useOffers(completion, useCompletionSource(props));
  const [active, setActive] = useState({ of: '', index: -1 });
  const caret = useRef<number | null>(null);
  const shown = isOpen && completion !== null && offers.length > 0 ? offers : [];
  const index = active.of === text ? Math.min(active.index, shown.length - 1) : -1;
  const isShown = shown.length > 0;
  const activeId = index < 0 ? undefined : `${listId}-${index}`;

  useEffect(() => {
    onPopup(isShown ? { listId, activeId } : null);
  }, [onPopup, isShown, listId, activeId]);
  useEffect(() => () => onPopup(null), [onPopup]);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text, field]);

  const take = (offer: Offer, at: Completion): void => {
    const next = completed(text, at, offer.value);
    caret.current = next.caret;
    changeAddress({ text: next.text }, 'replace');
    field.current?.focus();
    // The name of a field is followed by its value.
    if (at.field !== null) close();
  };
  useImperativeHandle(ref, () => ({
    follow,
    leave: close,
    takeKey: (event) => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      const offer = shown[index];
      if (isArrow && !isShown && completion !== null) open();
      else if (isArrow && isShown) {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const from = index < 0 && step < 0 ? shown.length : index;
        setActive({ of: text, index: (from + step + shown.length) % shown.length });
      } else if (isShown && event.key === 'Escape') close();
      else if ((event.key === 'Enter' || event.key === 'Tab') && offer && completion)
        take(offer, completion);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  }));

  return (
    <>
      <p role="status" className="sr-only">
        {isShown ? countInWords(shown.length, 'completion') : ''}
      </p>
      {isShown && completion !== null && (
        <div
          role="presentation"
          // A press leaves the focus in the box.
          onMouseDown={(event) => event.preventDefault()}
          className="absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-control border border-rule bg-raised shadow-float"
        >
          <div
            role="listbox"
            id={listId}
            aria-label="Completions"
            className="max-h-80 overflow-y-auto py-1"
          >
            {shown.map((offer, place) => (
              // Keys are heard by the box, which keeps the focus.
              <div
                key={offer.value}
                id={`${listId}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === index}
                onClick={() => take(offer, completion)}
                onKeyDown={() => undefined}
                className="flex items-center gap-3 px-3 py-1.5 text-ui text-ink hover:bg-sunk aria-selected:bg-accent-soft pointer-coarse:min-h-touch"
              >
                <span className="min-w-0 flex-1 truncate">{offer.label}</span>
                <span className="truncate text-small text-faint">{offer.detail}</span>
              </div>
            ))}
          </div>
          <button
            type="button"
            tabIndex={-1}
            onClick={() => runCommand('search-help')}
            className="w-full border-t border-rule px-3 py-1.5 text-left text-small text-soft hover:text-ink pointer-coarse:min-h-touch"
          >
            How to search
          </button>
        </div>
      )}
    </>
  );
}
