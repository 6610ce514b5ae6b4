import { type Completion, completionAt } from '#domain/query/complete.ts';
import { type RefObject, useMemo, useState } from 'react';

interface CompletionState {
  /** What could be completed where the caret stands. */
  readonly completion: Completion | null;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Takes in where the caret stands; typing opens. */
  readonly follow: (caret: number | null, typed: boolean) => void;
}

/**
 * What of a text can be completed at the caret of its field. The field's own handlers tell where
 * that is: a listener beside them would draw the field anew before it has taken what was typed.
 */
export function useCompletion(
  field: RefObject<HTMLInputElement | null>,
  text: string,
  openAtOnce: boolean,
): CompletionState {
  const [caret, setCaret] = useState(() => field.current?.selectionStart ?? null);
  const [isOpen, setOpen] = useState(openAtOnce);
  const completion = useMemo(
    () => (caret === null ? null : completionAt(text, Math.min(caret, text.length))),
    [text, caret],
  );
  return {
    completion,
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    follow: (next, typed) => {
      setCaret(next);
      if (typed) setOpen(true);
    },
  };
}
