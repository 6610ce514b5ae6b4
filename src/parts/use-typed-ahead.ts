import { forgetTyped, holdTyping, typedAhead } from '#state/typed-ahead.ts';
import { useLayoutEffect, useRef } from 'react';

/**
 * Holds what is typed until the field that it is meant for has the focus: a dialog can be shown some time
 * after it was first rendered, and its field has the focus later still. Gives what the field calls then,
 * which hands over all that was typed since the dialog was asked for.
 */
export function useTypedAhead(onTyped: (text: string) => void): () => void {
  const endHolding = useRef((): void => undefined);
  useLayoutEffect(() => {
    endHolding.current = holdTyping();
    return () => endHolding.current();
  }, []);
  return () => {
    endHolding.current();
    const held = typedAhead.text;
    forgetTyped();
    if (held !== '') onTyped(held);
  };
}
