import { type PointerEvent, useRef } from 'react';
import { type Bin, binOf } from './bins.ts';
import { type DayRange, movedRange, rangeOfBins } from './range.ts';

interface Gesture {
  readonly startX: number;
  readonly startBin: number;
  readonly kind: 'select' | 'move' | 'from' | 'to';
  readonly firstBin: number;
  readonly lastBin: number;
  dragged: boolean;
  /** Where the drag has come to; -1 before it began. */
  bin: number;
}

/** Pixels that a pointer may tremble before a click becomes a drag. */
const TREMBLE = 4;

/** Which end a pointer took hold of; `track` is anywhere between. */
export type Grip = 'track' | 'from' | 'to';

interface Brush {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, grip: Grip) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Drags over bars: from bare ground they select, on the chosen range they move it, on a handle
 * they move that end; a click chooses one bar.
 */
export function useBrush(
  bins: readonly Bin[],
  range: DayRange,
  binAt: (clientX: number) => number,
  onChoose: (range: DayRange, how: 'push' | 'replace') => void,
): Brush {
  const gesture = useRef<Gesture | null>(null);
  const firstBin = range.from === null ? 0 : binOf(bins, range.from);
  const lastBin = range.to === null ? bins.length - 1 : binOf(bins, range.to);
  const chosen = range.from !== null || range.to !== null;

  return {
    onPointerDown(event, grip) {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const startBin = binAt(event.clientX);
      const onRange = chosen && startBin >= firstBin && startBin <= lastBin;
      const kind = grip === 'track' ? (onRange ? 'move' : 'select') : grip;
      gesture.current = {
        startX: event.clientX,
        startBin,
        kind,
        firstBin,
        lastBin,
        dragged: false,
        bin: -1,
      };
    },
    onPointerMove(event) {
      const now = gesture.current;
      if (now === null) return;
      now.dragged ||= Math.abs(event.clientX - now.startX) > TREMBLE;
      const bin = binAt(event.clientX);
      // Browsers drop, or refuse, addresses that change too often.
      if (!now.dragged || bin === now.bin) return;
      now.bin = bin;
      onChoose(draggedRange(bins, now, bin), 'replace');
    },
    onPointerUp() {
      const now = gesture.current;
      gesture.current = null;
      if (now === null || now.dragged) return;
      // Until days are chosen the handles stand over the outermost bars, which can be clicked too.
      if (!chosen || now.kind === 'select' || now.kind === 'move')
        onChoose(rangeOfBins(bins, now.startBin, now.startBin), 'push');
    },
    onPointerCancel() {
      gesture.current = null;
    },
  };
}

function draggedRange(bins: readonly Bin[], gesture: Gesture, bin: number): DayRange {
  switch (gesture.kind) {
    case 'select':
      return rangeOfBins(bins, gesture.startBin, bin);
    case 'move':
      return movedRange(bins, gesture.firstBin, gesture.lastBin, bin - gesture.startBin);
    case 'from':
      return rangeOfBins(bins, Math.min(bin, gesture.lastBin), gesture.lastBin);
    case 'to':
      return rangeOfBins(bins, gesture.firstBin, Math.max(bin, gesture.firstBin));
  }
}
