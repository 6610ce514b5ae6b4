import { toDayNumber } from '#domain/paper/calendar-day.ts';
import { spanOfDay } from '#domain/paper/calendar-spans.ts';
import { onEscape } from '#platform/on-escape.ts';
import { useRef } from 'react';
import { type DayRange, movedRange, rangeOfSpans, type Scale } from './range.ts';

/** Which end a pointer took hold of; `track` is anywhere between. */
export type Grip = 'track' | 'from' | 'to';

interface Gesture {
  readonly startX: number;
  readonly startSpan: number;
  readonly kind: 'select' | 'move' | 'from' | 'to';
  readonly before: DayRange;
  readonly first: number;
  readonly last: number;
  dragged: boolean;
  /** Where the drag has come to; null before it began. */
  span: number | null;
}

/** Pixels that a pointer may tremble before a click becomes a drag. */
export const TREMBLE = 4;

export interface Brush {
  readonly begin: (clientX: number, grip: Grip) => void;
  /** Selects from here on, the bar here at once. */
  readonly beginSelecting: (clientX: number) => void;
  readonly drag: (clientX: number) => void;
  /** Lets go; where nothing was dragged, that was a click. */
  readonly end: () => void;
  /** Gives up, and takes back what was dragged. */
  readonly cancel: () => void;
  /** Chooses the bar here. */
  readonly click: (clientX: number) => void;
  readonly isActive: () => boolean;
}

/**
 * Drags over bars: from bare ground they select, on the chosen range they move it, on a handle
 * they move that end; a click chooses one bar. Escape gives a drag up.
 */
export function useBrush(
  scale: Scale,
  range: DayRange,
  spanAt: (clientX: number) => number,
  onChoose: (range: DayRange, how: 'push' | 'replace') => void,
): Brush {
  const gesture = useRef<Gesture | null>(null);
  const stopWaiting = useRef<(() => void) | null>(null);
  const { whole, division } = scale;
  const chosen = range.from !== null || range.to !== null;
  const spanOf = (day: DayRange['from'], open: number): number =>
    spanOfDay(day === null ? open : toDayNumber(day), division);
  const start = (clientX: number, kind: Gesture['kind'] | 'track'): void => {
    const first = spanOf(range.from, whole.start);
    const last = spanOf(range.to, whole.start + whole.days - 1);
    const startSpan = spanAt(clientX);
    const onRange = chosen && startSpan >= first && startSpan <= last;
    stopWaiting.current?.();
    stopWaiting.current = onEscape(cancel);
    gesture.current = {
      startX: clientX,
      startSpan,
      kind: kind === 'track' ? (onRange ? 'move' : 'select') : kind,
      before: range,
      first,
      last,
      dragged: false,
      span: null,
    };
  };
  /** What was dragged; nothing is any more. */
  const letGo = (): Gesture | null => {
    const now = gesture.current;
    stopWaiting.current?.();
    gesture.current = null;
    return now;
  };
  const cancel = (): void => {
    const now = letGo();
    if (now !== null && now.span !== null) onChoose(now.before, 'replace');
  };
  const click = (clientX: number): void => {
    const span = spanAt(clientX);
    onChoose(rangeOfSpans(span, span, scale), 'push');
  };

  return {
    begin: start,
    beginSelecting: (clientX) => {
      start(clientX, 'select');
      if (gesture.current !== null) gesture.current.dragged = true;
      click(clientX);
    },
    drag: (clientX) => {
      const now = gesture.current;
      if (now === null) return;
      now.dragged ||= Math.abs(clientX - now.startX) > TREMBLE;
      const span = spanAt(clientX);
      // Browsers drop, or refuse, addresses that change too often.
      if (!now.dragged || span === now.span) return;
      now.span = span;
      onChoose(draggedRange(now, span, scale), 'replace');
    },
    end: () => {
      const now = letGo();
      if (now === null || now.dragged) return;
      const { kind, startSpan } = now;
      const isOutside = startSpan < now.first || startSpan > now.last;
      // The handles stand over bars beside the chosen ones, which can be clicked too.
      if (!chosen || isOutside || kind === 'select' || kind === 'move')
        onChoose(rangeOfSpans(startSpan, startSpan, scale), 'push');
    },
    cancel,
    click,
    isActive: () => gesture.current !== null,
  };
}

function draggedRange(gesture: Gesture, span: number, scale: Scale): DayRange {
  const { first, last, startSpan } = gesture;
  switch (gesture.kind) {
    case 'select':
      return rangeOfSpans(startSpan, span, scale);
    case 'move':
      return movedRange(first, last, span - startSpan, scale);
    case 'from':
      return rangeOfSpans(Math.min(span, last), last, scale);
    case 'to':
      return rangeOfSpans(first, Math.max(span, first), scale);
  }
}
