import { isPaperId, type PaperId } from '#domain/paper/paper.ts';
import { actInTurn } from '#state/acts-in-turn.ts';
import { toggleSelected } from '#state/selection.ts';
import { useEffect } from 'react';
import type { PaperSource } from './paper-source.ts';
import { selectRange } from './use-select-commands.ts';

/**
 * Picks papers out by presses on their rows, with ctrl or ⌘ one, with shift all from the last one on.
 * A title under ctrl or ⌘ stays the link that it is, which opens in a tab of its own.
 */
export function useSelectClicks({ shownPapers }: PaperSource): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const id = paperPicked(event);
      if (id === null) return;
      event.preventDefault();
      event.stopPropagation();
      actInTurn(() => (event.shiftKey ? selectRange(shownPapers, id) : toggleSelected(id)));
    };
    const onMouseDown = (event: MouseEvent): void => {
      // With shift the press would mark text.
      if (event.shiftKey && paperPicked(event) !== null) event.preventDefault();
    };
    document.addEventListener('click', onClick, true);
    document.addEventListener('mousedown', onMouseDown, true);
    return () => {
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('mousedown', onMouseDown, true);
    };
  }, [shownPapers]);
}

const CONTROLS = 'button, select, summary, label:not([data-select]), a:not([data-paper])';

function paperPicked(event: MouseEvent): PaperId | null {
  const { target, button, shiftKey, ctrlKey, metaKey } = event;
  if (button !== 0 || !(shiftKey || ctrlKey || metaKey) || !(target instanceof Element))
    return null;
  const row = target.closest('[role="feed"] [data-swipes]');
  const link = row?.querySelector<HTMLElement>('a[data-paper]') ?? null;
  if (link === null || target.closest(CONTROLS) !== null) return null;
  if (!shiftKey && isOnText(link, event)) return null;
  const { paper } = link.dataset;
  return paper !== undefined && isPaperId(paper) ? paper : null;
}

/** Whether a press is on a link's own text, and not on the row that answers for it. */
function isOnText(link: Element, { clientX, clientY }: MouseEvent): boolean {
  return [...link.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}
