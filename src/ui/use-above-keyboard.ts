import { type RefObject, useEffect } from 'react';

/**
 * Keeps the sheet that an element belongs to above the keyboard of the screen, which covers the page
 * where it does not shrink it.
 */
export function useAboveKeyboard(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const seen = globalThis.visualViewport;
    const place = (): void => {
      const sheet = part.current?.closest<HTMLElement>('[role="dialog"]') ?? null;
      // An enlarged page is another matter.
      if (seen !== null && sheet !== null && seen.scale < 1.01) placeAbove(sheet, seen);
    };
    place();
    seen?.addEventListener('resize', place);
    seen?.addEventListener('scroll', place);
    return () => {
      seen?.removeEventListener('resize', place);
      seen?.removeEventListener('scroll', place);
    };
  }, [part]);
}

function placeAbove(sheet: HTMLElement, seen: VisualViewport): void {
  const covered = Math.max(0, Math.round(innerHeight - seen.height - seen.offsetTop));
  sheet.style.bottom = covered === 0 ? '' : `${covered}px`;
  sheet.style.maxHeight = covered === 0 ? '' : `${Math.round(seen.height - 8)}px`;
}
