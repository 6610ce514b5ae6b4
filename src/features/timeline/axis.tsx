import type { Division } from '#domain/paper/calendar-spans.ts';
import { type ReactElement, useMemo } from 'react';
import { labelsOf } from './labels.ts';
import type { Stretch } from './stretch.ts';
import { REM } from './use-width.ts';

interface AxisProps {
  readonly now: Stretch;
  readonly width: number;
  readonly division: Division;
}

/** The dates under the bars; bars speak theirs themselves. */
export function Axis({ now, width, division }: AxisProps): ReactElement {
  const labels = useMemo(() => labelsOf(now, width, division), [now, width, division]);
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {labels.map(({ text, left }) => (
        <span
          key={left}
          className="absolute bottom-0.5 pl-0.5 text-label whitespace-nowrap text-faint tabular-nums tablet:not-low:bottom-1.5"
          style={{ left: `${left / REM}rem` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
