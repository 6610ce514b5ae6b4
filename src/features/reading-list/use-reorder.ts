import type { PaperId } from '#domain/paper/paper.ts';
import type { FeedHandle } from '#parts/paper-feed.tsx';
import { registerCommands } from '#state/commands.ts';
import { moveInList } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A paper held by its handle, and the row that it would take. */
export interface HeldRow {
  readonly from: number;
  readonly over: number;
}

export interface Reorder {
  /** Moves a row to the place of another; the rows between close up. */
  readonly move: (from: number, to: number) => void;
  /** The row at a height of the window, in pixels from its top. */
  readonly rowAt: (clientY: number) => number;
  readonly held: HeldRow | null;
  readonly hold: (held: HeldRow | null) => void;
}

/** Moves papers of the shown list within the whole list, of which a filter may show a part. */
export function useReorder(
  ids: readonly PaperId[],
  feed: RefObject<FeedHandle | null>,
  selectedRow: number,
): Reorder {
  const [held, setHeld] = useState<HeldRow | null>(null);
  const hold = (next: HeldRow | null): void =>
    setHeld((now) => (now?.from === next?.from && now?.over === next?.over ? now : next));
  const move = (from: number, to: number): void => {
    const moving = ids[from];
    const target = ids[to];
    if (moving === undefined || target === undefined || from === to) return;
    const focused = document.activeElement;
    moveInList(moving, positionBeside(moving, target, to > from));
    feed.current?.reveal(to, false);
    requestAnimationFrame(() => keepFocus(focused));
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
  return { move, rowAt, held, hold };
}

/** The position beside a paper of the whole list, counted without the paper that moves. */
function positionBeside(moving: PaperId, target: PaperId, after: boolean): number {
  const rest = useShelf.getState().list.filter((id) => id !== moving);
  return rest.indexOf(target) + (after ? 1 : 0);
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
