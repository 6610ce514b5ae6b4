import { holdTyping } from '#state/typed-ahead.ts';
import { useLayoutEffect } from 'react';

/** While a dialog is fetched, what is typed is meant for it. */
export function TypingAhead(): null {
  useLayoutEffect(holdTyping, []);
  return null;
}
