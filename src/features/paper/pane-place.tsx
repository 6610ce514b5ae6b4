import type { PaperId } from '#domain/paper/paper.ts';
import { type PanePlace, panePlace, setPanePlace } from '#state/pane-places.ts';
import { type RefObject, useLayoutEffect } from 'react';

interface PanePlaceProps {
  /** Stands before this in the page, so that it is there when this is. */
  readonly pane: RefObject<HTMLElement | null>;
  readonly id: PaperId | null;
}

/**
 * Keeps each paper's pane where the reader left it: over other papers, closing, a reload, and
 * whatever changes the height of the text, such as fonts, the window or parts that come late.
 */
export function PanePlace({ pane, id }: PanePlaceProps): null {
  useLayoutEffect(() => {
    const box = pane.current;
    const text = box?.firstElementChild ?? null;
    if (box === null || text === null || id === null) return undefined;
    // Before the reader moves it, the pane may only be too short yet for where it was left.
    let isMoved = false;
    const put = (): void => putAt(box, panePlace(id));
    const move = (): void => {
      isMoved = true;
    };
    const note = (): void => {
      if (isMoved) setPanePlace(id, placeOf(box));
    };
    put();
    const observer = new ResizeObserver(put);
    observer.observe(text);
    const listening = new AbortController();
    const passive = { signal: listening.signal, passive: true };
    box.addEventListener('scroll', note, passive);
    for (const sign of SIGNS_OF_THE_READER) document.addEventListener(sign, move, passive);
    return () => {
      observer.disconnect();
      listening.abort();
    };
  }, [pane, id]);
  return null;
}

const SIGNS_OF_THE_READER = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

function blocksOf(box: HTMLElement): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('h1, p')];
}

function placeOf(box: HTMLElement): PanePlace | null {
  if (box.scrollTop < 1) return null;
  const edge = box.getBoundingClientRect().top;
  const blocks = blocksOf(box);
  // A line that is empty for now has no height to be past of.
  const block = blocks.findIndex((candidate) => {
    const { height, bottom } = candidate.getBoundingClientRect();
    return height > 0 && bottom > edge;
  });
  const first = blocks[block]?.getBoundingClientRect();
  // Between two blocks, the next one is not past yet.
  return first === undefined ? null : { block, past: (edge - first.top) / first.height };
}

function putAt(box: HTMLElement, place: PanePlace | null): void {
  const block = place === null ? undefined : blocksOf(box)[place.block];
  if (place === null || block === undefined) {
    box.scrollTop = place === null ? 0 : box.scrollHeight;
    return;
  }
  const { top, height } = block.getBoundingClientRect();
  const wanted = top + place.past * height - box.getBoundingClientRect().top;
  if (Math.abs(wanted) >= 1) box.scrollTop += wanted;
}
