import { commandOfKey, runCommand } from '#state/commands.ts';
import { useEffect } from 'react';

/** Binds the table of commands to the keyboard, for as long as the app stands. */
export function useKeyboard(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
  const target = event.target instanceof Element ? event.target : null;
  if (isTyping(target) || isInDialog(target)) return;
  // Enter already means something on whatever has the focus.
  if (event.key === 'Enter' && isWithin(target, 'a, button, summary, input')) return;
  const command = commandOfKey(`${event.altKey ? 'alt+' : ''}${event.key}`);
  if (command !== undefined && runCommand(command)) event.preventDefault();
}

const TYPED_INTO =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"])';

function isTyping(target: Element | null): boolean {
  return isWithin(target, TYPED_INTO);
}

function isInDialog(target: Element | null): boolean {
  return isWithin(target, '[role="dialog"]');
}

function isWithin(target: Element | null, selector: string): boolean {
  return target !== null && target.closest(selector) !== null;
}
