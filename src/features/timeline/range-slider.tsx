import { type CalendarDay, dayInWords, toDayNumber } from '#domain/paper/calendar-day.ts';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { daysOfKey, shiftedDay } from './range.ts';

interface RangeSliderProps {
  readonly name: 'From' | 'To';
  readonly day: CalendarDay;
  readonly lowest: CalendarDay;
  readonly highest: CalendarDay;
  /** Where it stands, from 0 to 1. */
  readonly share: number;
  readonly onMove: (day: CalendarDay) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/** One end of the chosen days; arrows move it by a day, Page keys by a week. */
export function RangeSlider(props: RangeSliderProps): ReactElement {
  const { name, day, lowest, highest, share, onMove, onPointerDown } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    const days = daysOfKey(event.key);
    if (days === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(shiftedDay(day, days, lowest, highest));
  };
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
      className="group absolute inset-y-0 z-10 w-3 -translate-x-1/2 cursor-ew-resize touch-none pointer-coarse:w-6"
      style={{ left: `${share * 100}%` }}
    >
      <span className="absolute inset-y-1.5 left-1/2 w-px -translate-x-1/2 bg-control group-hover:w-0.5 group-hover:bg-accent" />
      <span className="absolute top-1/2 left-1/2 h-5 w-1.5 -translate-1/2 rounded-control border border-control bg-raised group-hover:border-accent" />
    </div>
  );
}
