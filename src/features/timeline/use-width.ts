import { type RefObject, useLayoutEffect, useState } from 'react';

/** Pixels of a rem by which the timeline is laid out; larger letters enlarge all of it. */
export const REM = 16;

/**
 * The width of an element, followed as it changes, in pixels at the usual size of letters; 0 before
 * it is known.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.round((target.clientWidth * REM) / rem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
