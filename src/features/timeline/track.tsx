import { type CalendarDay, fromDayNumber, toDayNumber } from '#domain/paper/calendar-day.ts';
import { type Division, spanOfDay } from '#domain/paper/calendar-spans.ts';
import { type ReactElement, type RefObject, useCallback, useMemo, useState } from 'react';
import { Axis } from './axis.tsx';
import { BarButtons } from './bar-buttons.tsx';
import { BarTooltip } from './bar-tooltip.tsx';
import { Bars } from './bars.tsx';
import { binOf, binsIn, type Layers } from './bins.ts';
import { type DayTotals, mostInSpan } from './day-totals.ts';
import { NARROW_HEIGHTS, WIDE_HEIGHTS } from './geometry.ts';
import { ListCursor } from './list-cursor.tsx';
import { Overview } from './overview.tsx';
import { type DayRange, opened, WHOLE_RANGE } from './range.ts';
import { RangeSlider } from './range-slider.tsx';
import { isWhole, panned, shareOf, timeAt } from './stretch.ts';
import { useBrush } from './use-brush.ts';
import { useFingers } from './use-fingers.ts';
import { useLowScreen } from './use-low-screen.ts';
import { useWheel } from './use-wheel.ts';
import type { Zoom } from './use-zoom.ts';

interface TrackProps {
  /** Where it is drawn. */
  readonly track: RefObject<HTMLDivElement | null>;
  /** In pixels; 0 before it is known. */
  readonly width: number;
  readonly zoom: Zoom;
  readonly division: Division;
  readonly layers: Layers<DayTotals>;
  readonly range: DayRange;
  readonly narrow: boolean;
  readonly filtered: boolean;
  readonly onChoose: (range: DayRange, how: 'push' | 'replace') => void;
}

/** The bar that says its counts: under the mouse, a share of the width, or where the keyboard is. */
type Pointed = { readonly share: number } | { readonly day: number };

const BARS = 'timeline-bars';
/** The part of the way past an edge that a drag takes the view along, each time it moves. */
const PULL = 0.2;

/** The bars in sight, and the days chosen among them by pointer, touch or keyboard. */
export function Track(props: TrackProps): ReactElement {
  const { track, width, zoom, division, layers, range, narrow, filtered, onChoose } = props;
  const { whole, now } = zoom;
  const low = useLowScreen();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const dismiss = useCallback(() => setPointed(null), []);
  const [first, last] = [fromDayNumber(whole.start), fromDayNumber(whole.start + whole.days - 1)];
  const bins = useMemo(() => binsIn(now, whole, division, layers), [now, whole, division, layers]);
  const highest = useMemo(() => mostInSpan(layers.all, division), [layers, division]);
  const choose = (chosen: DayRange, how: 'push' | 'replace'): void =>
    onChoose(opened(chosen, first, last), how);
  const box = (): { left: number; width: number } =>
    track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
  const shareAt = (clientX: number): number => {
    const { left, width: length } = box();
    return Math.min(1, Math.max(0, (clientX - left) / length));
  };
  const spanOfTime = (time: number): number =>
    spanOfDay(Math.min(Math.floor(time), whole.start + whole.days - 1), division);
  const spanAt = (clientX: number): number => spanOfTime(timeAt(zoom.aim(), shareAt(clientX)));
  const brush = useBrush({ whole, division }, range, spanAt, choose);
  const gestures = useFingers(zoom, brush, box);
  useWheel(track, zoom);

  const from = bounded(range.from ?? first, first, last);
  const to = bounded(range.to ?? last, first, last);
  const isOpen = range.from === null && range.to === null;
  const isOutside = (range.from ?? first) > last || (range.to ?? last) < first;
  const chosen: readonly [number, number] | null =
    isOpen || isOutside ? null : [toDayNumber(from), toDayNumber(to) + 1];

  return (
    <div
      ref={track}
      className="group/track relative h-full min-w-0 flex-1 touch-pan-y"
      onPointerDown={(event) => gestures.onPointerDown(event, 'track')}
      onPointerMove={(event) => {
        gestures.onPointerMove(event);
        if (brush.isActive()) pullAlong(event.clientX);
        if (event.pointerType === 'mouse') setPointed({ share: shareAt(event.clientX) });
      }}
      onPointerUp={gestures.onPointerUp}
      onPointerCancel={gestures.onPointerCancel}
      onPointerLeave={dismiss}
      // Its first click has made a step already.
      onDoubleClick={() => choose(WHOLE_RANGE, 'replace')}
    >
      {width > 0 && (
        <>
          <Bars
            bins={bins}
            now={now}
            width={width}
            heights={narrow || low ? NARROW_HEIGHTS : WIDE_HEIGHTS}
            highest={highest}
            chosen={chosen}
            filtered={filtered}
          />
          <Axis now={now} width={width} division={division} />
        </>
      )}
      <BarButtons
        id={BARS}
        bins={bins}
        zoom={zoom}
        division={division}
        filtered={filtered}
        chosen={chosen}
        onChoose={(bin) => choose({ from: bin.first, to: bin.last }, 'push')}
        isPointed={pointed !== null}
        onPoint={(day) => setPointed(day === null ? null : { day })}
      />
      {/* Takes the pointer for all bars, which it can tell apart where they are narrow. */}
      <div className="absolute -inset-x-6 inset-y-0 cursor-crosshair" />
      <ListCursor zoom={zoom} />
      <RangeSlider
        name="From"
        day={from}
        lowest={first}
        highest={to}
        share={shareOf(now, toDayNumber(from))}
        chosen={chosen !== null}
        onMove={(day) => choose({ from: day, to: range.to }, 'replace')}
        onPointerDown={(event) => gestures.onPointerDown(event, 'from')}
      />
      <RangeSlider
        name="To"
        day={to}
        lowest={from}
        highest={last}
        share={shareOf(now, toDayNumber(to) + 1)}
        chosen={chosen !== null}
        onMove={(day) => choose({ from: range.from, to: day }, 'replace')}
        onPointerDown={(event) => gestures.onPointerDown(event, 'to')}
      />
      {!isWhole(now, whole) && width > 0 && (
        <Overview zoom={zoom} layers={layers} width={width} controls={BARS} />
      )}
      {pointed !== null && (
        <BarTooltip
          bin={binOf(
            spanOfTime('day' in pointed ? pointed.day : timeAt(now, pointed.share)),
            whole,
            division,
            layers,
          )}
          now={now}
          width={width}
          filtered={filtered}
          onDismiss={dismiss}
        />
      )}
    </div>
  );

  function pullAlong(clientX: number): void {
    const { left, width: length } = box();
    const past = Math.min(0, clientX - left) + Math.max(0, clientX - left - length);
    if (past !== 0) zoom.show(panned(zoom.aim(), whole, ((past * PULL) / length) * now.days));
  }
}

function bounded(day: CalendarDay, first: CalendarDay, last: CalendarDay): CalendarDay {
  if (day < first) return first;
  return day > last ? last : day;
}
