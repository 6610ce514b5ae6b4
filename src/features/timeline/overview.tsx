import { dateInWords, fromDayNumber } from '#domain/paper/calendar-day.ts';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useMemo, useRef } from 'react';
import { binsIn, divisionFor, type Layers } from './bins.ts';
import { type DayTotals, mostInSpan } from './day-totals.ts';
import { sidesOf } from './geometry.ts';
import { panned, shareOf, type Stretch } from './stretch.ts';
import { REM } from './use-width.ts';
import type { Zoom } from './use-zoom.ts';

interface OverviewProps {
  readonly zoom: Zoom;
  readonly layers: Layers<DayTotals>;
  readonly width: number;
  /** The element whose bars it moves. */
  readonly controls: string;
}

/** The height of its bars and the least width of one, in pixels. */
const HEIGHT = 5;
const LEAST_BAR = 4;

/** All of time in a thin line, and in it the stretch in sight, which can be dragged along. */
export function Overview({ zoom, layers, width, controls }: OverviewProps): ReactElement {
  const { whole, now, aim, show } = zoom;
  const line = useRef<HTMLDivElement>(null);
  const grip = useRef<number | null>(null);
  const bars = useMemo(() => lineOfBars(layers, whole, width), [layers, whole, width]);
  const timeOf = (clientX: number): number => {
    const box = line.current?.getBoundingClientRect();
    return box === undefined
      ? now.start
      : whole.start + ((clientX - box.left) / box.width) * whole.days;
  };
  const moveTo = (start: number): void => show(panned(aim(), whole, start - aim().start));
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.stopPropagation();
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const time = timeOf(event.clientX);
    const isOnWindow = time >= now.start && time <= now.start + now.days;
    grip.current = isOnWindow ? time - now.start : now.days / 2;
    moveTo(time - grip.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = moveOfKey(event.key, now.days);
    if (by === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    show(panned(aim(), whole, by));
  };
  return (
    <div
      ref={line}
      role="scrollbar"
      tabIndex={0}
      aria-label="Overview"
      aria-orientation="horizontal"
      aria-controls={controls}
      aria-valuemin={0}
      aria-valuemax={Math.round(whole.days - now.days)}
      aria-valuenow={Math.round(now.start - whole.start)}
      aria-valuetext={spokenStretch(now)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (grip.current !== null) moveTo(timeOf(event.clientX) - grip.current);
      }}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
      onDoubleClick={(event) => event.stopPropagation()}
      className="absolute inset-x-0 -top-2 z-5 h-6 cursor-grab touch-none active:cursor-grabbing"
    >
      <svg
        aria-hidden="true"
        className="absolute top-2.25 left-0"
        width={`${width / REM}rem`}
        height={`${HEIGHT / REM}rem`}
        viewBox={`0 0 ${width} ${HEIGHT}`}
      >
        <path d={bars} className="fill-bar" />
      </svg>
      <span
        className="absolute top-2 h-1.75 min-w-2 border border-control bg-accent/15"
        style={{
          left: `${shareOf(whole, now.start) * 100}%`,
          width: `${(now.days / whole.days) * 100}%`,
        }}
      />
    </div>
  );
}

/** By how many days a key moves the stretch in sight; null for other keys. */
function moveOfKey(key: string, days: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return -days / 8;
    case 'ArrowRight':
    case 'ArrowDown':
      return days / 8;
    case 'PageUp':
      return -days;
    case 'PageDown':
      return days;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

/** `1 March 2019 to 31 May 2019` */
function spokenStretch({ start, days }: Stretch): string {
  const [first, last] = [Math.round(start), Math.max(start, Math.round(start + days) - 1)];
  return `${dateInWords(fromDayNumber(first))} to ${dateInWords(fromDayNumber(last))}`;
}

function lineOfBars(layers: Layers<DayTotals>, whole: Stretch, width: number): string {
  const division = divisionFor(whole.days, Math.max(1, width / LEAST_BAR));
  const highest = Math.max(1, mostInSpan(layers.all, division));
  return binsIn(whole, whole, division, layers)
    .filter(({ all }) => all > 0)
    .map(({ start, end, all }) => {
      const [left, right] = sidesOf(whole, width, start, end);
      const top = HEIGHT - Math.max(1, (all / highest) * HEIGHT);
      return `M${left} ${HEIGHT}V${top.toFixed(1)}H${right}V${HEIGHT}Z`;
    })
    .join('');
}
