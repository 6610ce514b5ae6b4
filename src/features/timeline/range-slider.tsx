import { type CalendarDay, dayInWords, toDayNumber } from '#domain/paper/calendar-day.ts';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { daysOfKey, shiftedDay } from './range.ts';

interface RangeSliderProps {
  readonly name: 'From' | 'To';
  readonly day: CalendarDay;
  readonly lowest: CalendarDay;
  readonly highest: CalendarDay;
  /** Where it stands; below 0 and above 1 it is out of sight, and waits at the edge. */
  readonly share: number;
  /** Whether days are chosen; the handles keep out of the way until then. */
  readonly chosen: boolean;
  readonly onMove: (day: CalendarDay) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * Each end is taken hold of beside the chosen days, so that they themselves can be dragged, and that
 * the two never lie over each other.
 */
const GRIPS = { From: '-translate-x-full', To: '' } as const;

const MARKS = { From: 'right-0', To: 'left-0' } as const;
/** Until then the handles keep out of the way of the bars. */
const UNCHOSEN =
  'opacity-0 transition-opacity duration-120 group-hover/track:opacity-100 group-focus-within/track:opacity-100';

/** One end of the chosen days; arrows move it by a day, Page keys by a week. */
export function RangeSlider(props: RangeSliderProps): ReactElement {
  const { name, day, lowest, highest, share, chosen, onMove, onPointerDown } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    const days = daysOfKey(event.key);
    if (days === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(shiftedDay(day, days, lowest, highest));
  };
  const isInSight = share >= 0 && share <= 1;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={toDayNumber(lowest)}
      aria-valuemax={toDayNumber(highest)}
      aria-valuenow={toDayNumber(day)}
      aria-valuetext={dayInWords(day)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      className={`group/handle absolute inset-y-0 z-10 w-6 cursor-ew-resize touch-none ${GRIPS[name]} ${chosen ? 'pointer-coarse:w-11' : ''} ${isInSight ? '' : 'pointer-events-none opacity-0 focus-visible:opacity-100'}`}
      style={{ left: `${Math.min(1, Math.max(0, share)) * 100}%` }}
    >
      <span className={`absolute inset-y-0 w-1.5 ${MARKS[name]} ${chosen ? '' : UNCHOSEN}`}>
        <span
          className={`absolute inset-y-1.5 w-px bg-control group-hover/handle:w-0.5 group-hover/handle:bg-accent tablet:not-low:top-3 ${MARKS[name]}`}
        />
        <span className="absolute top-1/2 left-0 h-5 w-1.5 -translate-y-1/2 rounded-control border border-control bg-raised group-hover/handle:border-accent" />
      </span>
      <span
        aria-hidden="true"
        className={`pointer-events-none absolute top-full z-20 mt-1 hidden rounded-control border border-rule bg-raised px-2.5 py-1.5 text-small font-medium whitespace-nowrap text-ink shadow-float group-focus-visible/handle:block ${share < 0.5 ? 'left-0' : 'right-0'}`}
      >
        {name} {dayInWords(day)}
      </span>
    </div>
  );
}
