import { type ReactElement, useEffect } from 'react';
import type { Bin } from './bins.ts';
import { countsOfBin, daysOfBin } from './spoken-bin.ts';
import { shareOf, type Stretch } from './stretch.ts';
import { REM } from './use-width.ts';

interface BarTooltipProps {
  readonly bin: Bin;
  readonly now: Stretch;
  /** Of the track, in pixels. */
  readonly width: number;
  readonly filtered: boolean;
  readonly onDismiss: () => void;
}

/** Half of what a long tooltip takes, in pixels; it keeps this distance from the edges. */
const HALF = 116;

/** What a bar says, shown to those who point at it; to assistive technology it has said so. */
export function BarTooltip(props: BarTooltipProps): ReactElement {
  const { bin, now, width, filtered, onDismiss } = props;
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onDismiss();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onDismiss]);
  const middle = shareOf(now, (bin.start + bin.end) / 2) * width;
  return (
    <div
      aria-hidden="true"
      data-testid="bar-tooltip"
      className="pointer-events-none absolute top-full z-20 mt-1 -translate-x-1/2 rounded-control border border-rule bg-raised px-2.5 py-1.5 text-small whitespace-nowrap shadow-float"
      style={{ left: `${Math.max(HALF, Math.min(width - HALF, middle)) / REM}rem` }}
    >
      <p className="font-medium text-ink">{daysOfBin(bin)}</p>
      <p className="text-soft tabular-nums">{countsOfBin(bin, filtered)}</p>
    </div>
  );
}
