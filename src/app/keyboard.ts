import { type CommandName, commandOfKey, runCommand } from '#state/commands.ts';
import { useEffect } from 'react';

/** Binds the table of commands to the keyboard, for as long as the app stands. */
export function useKeyboard(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** What a held key may do again and again; all else would be done and taken back by turns. */
const REPEATED: ReadonlySet<CommandName> = new Set([
  'next-paper',
  'previous-paper',
  'next-day',
  'previous-day',
  'move-up',
  'move-down',
]);

function onKeyDown(event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.isComposing || isWithin(target, NOT_FOR_COMMANDS)) return;
  // Enter already means something on whatever has the focus.
  if (event.key === 'Enter' && isWithin(target, 'a, button, summary, input')) return;
  const command = commandOf(event);
  if (command === undefined || (event.repeat && !REPEATED.has(command))) return;
  if (runCommand(command)) event.preventDefault();
}

/** Signs such as `[` take a modifier on many layouts, which then is not the browser's. */
function commandOf(event: KeyboardEvent): CommandName | undefined {
  const { key } = event;
  if (event.getModifierState('AltGraph')) return commandOfKey(key);
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey && key.length === 1) return /[a-z]/i.test(key) ? undefined : commandOfKey(key);
  return commandOfKey(event.altKey ? `alt+${key}` : key);
}

/** What is typed into, and dialogs. */
const NOT_FOR_COMMANDS =
  '[role="dialog"], textarea, select, [contenteditable], input:not([type="checkbox"])';

function isWithin(target: Element | null, selector: string): boolean {
  return target !== null && target.closest(selector) !== null;
}
