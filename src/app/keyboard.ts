import { strokeOf } from '#platform/key-stroke.ts';
import { type CommandName, runCommand } from '#state/commands.ts';
import { keepEarly } from '#state/early-commands.ts';
import { endSequence, takeStroke } from '#state/key-sequence.ts';
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
  const stroke = strokeOf(event);
  if (stroke === null) return;
  const target = event.target instanceof Element ? event.target : null;
  const isForOthers = event.defaultPrevented || event.isComposing;
  if (isForOthers || isWithin(target, NOT_FOR_COMMANDS) || isOwnKey(stroke, target)) {
    endSequence();
    return;
  }
  const taken = takeStroke(stroke);
  if (taken.kind === 'unknown') return;
  if (taken.kind !== 'command') event.preventDefault();
  // A held key neither begins a sequence and ends it, nor does what would undo itself.
  else if (event.repeat && (taken.inSequence || !REPEATED.has(taken.name))) return;
  else if (runCommand(taken.name)) event.preventDefault();
  else keepEarly(taken.name);
}

/** What is typed into or has letters of its own, and dialogs. */
const NOT_FOR_COMMANDS =
  '[role$="dialog"], [role="menu"], [role="listbox"], textarea, select, [contenteditable], input:not([type="checkbox"])';

/** Enter and the space bar already mean something on a control that has the focus. */
function isOwnKey(stroke: string, target: Element | null): boolean {
  if (stroke === 'Enter') return isWithin(target, 'a, button, summary, input');
  return stroke.endsWith('Space') && isWithin(target, 'button, summary, input, [role="slider"]');
}

function isWithin(target: Element | null, selector: string): boolean {
  return target !== null && target.closest(selector) !== null;
}
