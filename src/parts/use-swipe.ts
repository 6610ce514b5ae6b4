import { paperIdSchema } from '#domain/paper/brand-schemas.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { useEffect, useState } from 'react';
import { is } from 'valibot';
import { isFarEnough, meaningOf, shiftOf, sideOf, startsSwipe, type SwipeSide } from './swipe.ts';

/** A row that is being drawn aside. */
export interface Swipe {
  readonly paper: PaperId;
  readonly side: SwipeSide;
  /** Whether letting go now acts. */
  readonly isFar: boolean;
  /** How far the row is drawn aside, in pixels. */
  readonly shift: number;
  /** The row's place in what holds the list, in pixels, and that. */
  readonly top: number;
  readonly height: number;
  readonly holder: HTMLElement;
}

interface Held {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly row: HTMLElement;
  readonly paper: PaperId;
  isSwiping: boolean;
}

/** How long a finger stays where it is to hold a row, in ms. */
const HOLD = 500;
/** How long a row takes back to its place, in ms. */
const RETURN = 160;

/**
 * Lets a finger draw the rows of lists aside. Up and down stays the browser's, whose panning the
 * rows allow in that direction alone; what it takes over, ends here. A finger that stays where it is
 * holds the row, after which it draws nothing. Gives the row that is drawn.
 */
export function useSwipe(
  onSwipe: (paper: PaperId, side: SwipeSide) => void,
  onHold: (paper: PaperId) => void,
): Swipe | null {
  const [swipe, setSwipe] = useState<Swipe | null>(null);
  useEffect(() => {
    let held: Held | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let wasHold = false;
    const letGo = (): void => {
      clearTimeout(waiting);
      if (held?.isSwiping === true) putBack(held.row);
      held = null;
      setSwipe(null);
    };
    const hold = (): void => {
      if (held === null || held.isSwiping) return;
      wasHold = true;
      onHold(held.paper);
      letGo();
    };
    /** What the browser makes of a long press: its menu, or a press after all. */
    const onBrowsersPart = (event: Event): void => {
      if (event.type === 'contextmenu') hold();
      if (!wasHold) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onDown = (event: PointerEvent): void => {
      wasHold = false;
      const isSecond = held !== null;
      letGo();
      if (isSecond) return;
      held = heldBy(event);
      waiting = setTimeout(hold, HOLD);
    };
    const onMove = (event: PointerEvent): void => {
      if (held === null || event.pointerId !== held.pointer) return;
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
      if (!held.isSwiping) {
        const meaning = meaningOf(dx, dy);
        if (meaning === 'other') held = null;
        if (meaning !== 'swipe' || held === null) return;
        held.isSwiping = true;
      }
      held.row.style.translate = `${shiftOf(dx, held.row.offsetWidth)}px`;
      setSwipe(swipeOf(held, dx));
    };
    const onUp = (event: PointerEvent): void => {
      if (held === null || event.pointerId !== held.pointer) return;
      const { isSwiping, paper, row } = held;
      const dx = event.clientX - held.x;
      letGo();
      if (isSwiping && isFarEnough(dx, row.offsetWidth)) onSwipe(paper, sideOf(dx));
    };
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', letGo);
    document.addEventListener('contextmenu', onBrowsersPart, true);
    document.addEventListener('click', onBrowsersPart, true);
    return () => {
      letGo();
      document.removeEventListener('contextmenu', onBrowsersPart, true);
      document.removeEventListener('click', onBrowsersPart, true);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', letGo);
    };
  }, [onSwipe, onHold]);
  return swipe;
}

function heldBy(event: PointerEvent): Held | null {
  const { target, pointerId: pointer, clientX: x, clientY: y } = event;
  if (event.pointerType !== 'touch' || !(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-swipes]');
  const paper = row?.querySelector('[data-paper]')?.getAttribute('data-paper');
  if (row === null || !is(paperIdSchema, paper) || !startsSwipe(x, innerWidth)) return null;
  // A handle that is dragged keeps the finger for itself.
  const button = target.closest('button');
  if (button !== null && getComputedStyle(button).touchAction === 'none') return null;
  return { pointer, x, y, row, paper, isSwiping: false };
}

function swipeOf({ row, paper }: Held, dx: number): Swipe | null {
  const holder = row.closest('[role="feed"]')?.parentElement?.parentElement;
  if (holder === null || holder === undefined) return null;
  const [box, around] = [row.getBoundingClientRect(), holder.getBoundingClientRect()];
  const top = Math.max(0, box.top - around.top);
  return {
    paper,
    side: sideOf(dx),
    isFar: isFarEnough(dx, row.offsetWidth),
    shift: shiftOf(dx, row.offsetWidth),
    top,
    height: Math.min(box.bottom - around.top, around.height) - top,
    holder,
  };
}

function putBack(row: HTMLElement): void {
  const { translate } = row.style;
  row.style.translate = '';
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  row.animate([{ translate }, { translate: '0px' }], { duration: RETURN, easing: 'ease-out' });
}
