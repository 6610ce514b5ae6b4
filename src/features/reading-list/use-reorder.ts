import type { PaperId } from '#domain/paper/paper.ts';
import type { FeedHandle } from '#parts/paper-feed.tsx';
import { registerCommands } from '#state/commands.ts';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OwnList } from './own-list.ts';

/** A paper held by its handle, and the row that it would take. */
export interface HeldRow {
  readonly from: number;
  readonly over: number;
}

export interface Reorder {
  /** Moves a row to the place of another; the rows between close up. */
  readonly move: (from: number, to: number) => void;
  /** The same however far it is, with the focus going along. */
  readonly moveFar: (from: number, to: number) => void;
  /** The row whose new position is being asked for. */
  readonly asked: number | null;
  readonly ask: (row: number | null) => void;
  /** The row at a height of the window, in pixels from its top. */
  readonly rowAt: (clientY: number) => number;
  readonly held: HeldRow | null;
  readonly hold: (held: HeldRow | null) => void;
}

/** Moves papers of the shown list within the whole list, of which a filter may show a part. */
export function useReorder(
  own: OwnList,
  ids: readonly PaperId[],
  feed: RefObject<FeedHandle | null>,
  selectedRow: number,
): Reorder {
  const [held, setHeld] = useState<HeldRow | null>(null);
  const [asked, ask] = useState<number | null>(null);
  const hold = (next: HeldRow | null): void =>
    setHeld((now) => (now?.from === next?.from && now?.over === next?.over ? now : next));
  const move = (from: number, to: number): void => {
    const moving = ids[from];
    const target = ids[to];
    if (moving === undefined || target === undefined || from === to) return;
    const focused = document.activeElement;
    moveTo(own, { moving, target, from, to }, ids.length);
    feed.current?.reveal(to, false);
    requestAnimationFrame(() => keepFocus(focused));
  };
  const moveFar = (from: number, to: number): void => {
    const moving = ids[from];
    const target = ids[to];
    if (moving === undefined || target === undefined || from === to) return;
    // What the move was chosen in gives the focus back first.
    requestAnimationFrame(() => {
      // The row that takes the focus has to be there, in its new place.
      flushSync(() => moveTo(own, { moving, target, from, to }, ids.length));
      feed.current?.reveal(to, true);
    });
  };
  const latestMove = useRef(move);
  useEffect(() => {
    latestMove.current = move;
  });
  useEffect(() => {
    const step = (by: number) => (): void => {
      const row = focusedRow() ?? selectedRow;
      if (row !== -1) latestMove.current(row, row + by);
    };
    return registerCommands({ 'move-up': step(-1), 'move-down': step(1) });
  }, [selectedRow]);
  const rowAt = (clientY: number): number =>
    Math.min(ids.length - 1, Math.max(0, feed.current?.rowAt(clientY) ?? 0));
  return { move, moveFar, asked, ask, rowAt, held, hold };
}

interface Move {
  readonly moving: PaperId;
  /** The paper whose place it takes. */
  readonly target: PaperId;
  readonly from: number;
  readonly to: number;
}

/** Moves a paper to the place of another in the list as it is shown, and says where that is. */
function moveTo(own: OwnList, { moving, target, from, to }: Move, count: number): void {
  // The position beside a paper of the whole list, counted without the paper that moves.
  const rest = own.papers().filter((id) => id !== moving);
  const position = rest.indexOf(target) + (to > from ? 1 : 0);
  own.move(moving, position, `Moved to ${to + 1} of ${count}`);
}

function focusedRow(): number | null {
  const row = document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
  return row === null || row === undefined ? null : Number(row);
}

/** An element that is put elsewhere in the page loses the focus. */
function keepFocus(focused: Element | null): void {
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
}
