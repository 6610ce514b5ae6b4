import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { between, isWhole, type Stretch, within } from './stretch.ts';

/** Which stretch of the whole is in sight, and the ways to change that. */
export interface Zoom {
  readonly whole: Stretch;
  readonly now: Stretch;
  /** The stretch that the last change leads to, ahead of what is drawn. */
  readonly aim: () => Stretch;
  /** Shows a stretch at once, as what follows a hand must. */
  readonly show: (next: Stretch) => void;
  /** Goes to a stretch in a movement that shows where it lies. */
  readonly glide: (next: Stretch) => void;
}

/** How long a movement takes, in ms. */
const GLIDE = 160;

/** Keeps the stretch in sight while the component stands: the whole at first. */
export function useZoom(whole: Stretch): Zoom {
  const [kept, setKept] = useState<Stretch | null>(null);
  const now = useMemo(() => (kept === null ? whole : within(kept, whole)), [kept, whole]);
  // Ahead of the state by what has not been rendered yet.
  const drawn = useRef<Stretch | null>(null);
  const aimed = useRef<Stretch | null>(null);
  const frame = useRef(0);

  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const draw = useCallback(
    (next: Stretch) => {
      drawn.current = isWhole(next, whole) ? null : next;
      setKept(drawn.current);
    },
    [whole],
  );
  const show = useCallback(
    (next: Stretch) => {
      cancelAnimationFrame(frame.current);
      aimed.current = null;
      draw(next);
    },
    [draw],
  );
  const glide = useCallback(
    (next: Stretch) => {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return show(next);
      cancelAnimationFrame(frame.current);
      aimed.current = next;
      const from = within(drawn.current ?? whole, whole);
      let began: number | null = null;
      const step = (time: number): void => {
        began ??= time;
        const progress = Math.min(1, (time - began) / GLIDE);
        if (progress === 1) return show(next);
        draw(between(from, next, 1 - (1 - progress) ** 3));
        frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
      return undefined;
    },
    [whole, draw, show],
  );
  const aim = useCallback(() => within(aimed.current ?? drawn.current ?? whole, whole), [whole]);
  return useMemo(() => ({ whole, now, aim, show, glide }), [whole, now, aim, show, glide]);
}
