import { create } from 'zustand';
import type { CommandName } from './commands.ts';
import { commandOfKeys, sequencesAfter } from './key-bindings.ts';

interface KeySequence {
  /** The strokes that have begun a sequence; empty while none is begun. */
  readonly begun: string;
}

/** How long a begun sequence waits for its next stroke, in ms. */
const WAITS = 2000;

/** The sequence that is begun now. */
export const useKeySequence = create<KeySequence>(() => ({ begun: '' }));

let timer: ReturnType<typeof setTimeout> | undefined;

function begin(begun: string): void {
  clearTimeout(timer);
  if (begun !== '') timer = setTimeout(endSequence, WAITS);
  if (begun !== useKeySequence.getState().begun) useKeySequence.setState({ begun });
}

/** Forgets the strokes that have begun a sequence. */
export function endSequence(): void {
  begin('');
}

/** What a stroke comes to: a command, or strokes that begin or end a sequence, or nothing of ours. */
export type Stroke =
  | { readonly kind: 'command'; readonly name: CommandName; readonly inSequence: boolean }
  | { readonly kind: 'begins' | 'ends' | 'unknown' };

/** Takes the next stroke. One that goes on with no sequence ends the begun one, and does no more. */
export function takeStroke(stroke: string): Stroke {
  const { begun } = useKeySequence.getState();
  const keys = begun === '' ? stroke : `${begun} ${stroke}`;
  const name = commandOfKeys(keys);
  if (name === undefined && sequencesAfter(keys).length > 0) {
    begin(keys);
    return { kind: 'begins' };
  }
  endSequence();
  if (name !== undefined) return { kind: 'command', name, inSequence: begun !== '' };
  return { kind: begun === '' ? 'unknown' : 'ends' };
}
