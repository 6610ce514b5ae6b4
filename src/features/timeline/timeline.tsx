import { type CalendarDay, dateInWords, dayInWords } from '#domain/paper/calendar-day.ts';
import type { Span } from '#domain/paper/calendar-spans.ts';
import type { DayCount } from '#domain/search/search-request.ts';
import { type ReactElement, useMemo, useRef } from 'react';
import { Bars } from './bars.tsx';
import { type Bin, binOf, endShare, labelOf, startShare, timescale } from './bins.ts';
import { ListCursor } from './list-cursor.tsx';
import { type DayRange, opened, WHOLE_RANGE } from './range.ts';
import { RangeSlider } from './range-slider.tsx';
import { useBrush } from './use-brush.ts';

interface TimelineProps {
  /** Papers of the view a day, ascending. */
  readonly all: readonly DayCount[];
  /** Matching papers a day, ascending. */
  readonly matching: readonly DayCount[];
  readonly range: DayRange;
  readonly narrow: boolean;
  /** Whether anything narrows the view; what matches stands out only then. */
  readonly filtered: boolean;
  readonly onChoose: (range: DayRange, how: 'push' | 'replace') => void;
}

/** The days of a view as bars, with a range to choose by pointer, touch or two sliders. */
export function Timeline(props: TimelineProps): ReactElement {
  const { all, matching, narrow } = props;
  const scale = useMemo(() => timescale(all, matching, narrow ? 62 : 130), [all, matching, narrow]);
  return (
    <section
      aria-label="Timeline"
      className="h-timeline-phone shrink-0 border-b border-rule px-4 select-none tablet:h-timeline tablet:px-6 print:hidden"
    >
      {scale !== null && <Scale {...props} scale={scale} />}
    </section>
  );
}

type ScaleProps = TimelineProps & { readonly scale: NonNullable<ReturnType<typeof timescale>> };

function Scale({ scale, range, narrow, filtered, onChoose }: ScaleProps): ReactElement {
  const track = useRef<HTMLDivElement>(null);
  const { bins, first, last } = scale;
  const choose = (chosen: DayRange, how: 'push' | 'replace'): void =>
    onChoose(opened(chosen, first, last), how);
  const binAt = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined) return 0;
    const share = (clientX - box.left) / box.width;
    return Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)));
  };
  const brush = useBrush(bins, range, binAt, choose);
  const from = bounded(range.from ?? first, first, last);
  const to = bounded(range.to ?? last, first, last);
  const isOpen = range.from === null && range.to === null;
  const isOutside = (range.from ?? first) > last || (range.to ?? last) < first;
  const chosen: readonly [number, number] | null =
    isOpen || isOutside ? null : [binOf(bins, from), binOf(bins, to)];

  return (
    <div
      ref={track}
      className="relative h-full touch-pan-y"
      onPointerDown={(event) => brush.onPointerDown(event, 'track')}
      onPointerMove={brush.onPointerMove}
      onPointerUp={brush.onPointerUp}
      onPointerCancel={brush.onPointerCancel}
      // Its first click has made a step already.
      onDoubleClick={() => choose(WHOLE_RANGE, 'replace')}
    >
      {chosen !== null && <ChosenColumns bins={bins} chosen={chosen} />}
      <div className="absolute inset-x-0 top-2 bottom-5.5 tablet:bottom-6">
        <Bars scale={scale} chosen={chosen} filtered={filtered} />
      </div>
      <ul className="absolute inset-0 flex">
        {bins.map((bin, index) => (
          <BarButton
            key={bin.first}
            bin={bin}
            label={labelOf(scale, index, mostLabels(scale.unit, narrow), narrow)}
            chosen={chosen !== null && index >= chosen[0] && index <= chosen[1]}
            onChoose={() => choose({ from: bin.first, to: bin.last }, 'push')}
          />
        ))}
      </ul>
      <ListCursor bins={bins} />
      <RangeSlider
        name="From"
        day={from}
        lowest={first}
        highest={to}
        share={startShare(bins, from)}
        onMove={(day) => choose({ from: day, to: range.to }, 'replace')}
        onPointerDown={(event) => brush.onPointerDown(event, 'from')}
      />
      <RangeSlider
        name="To"
        day={to}
        lowest={from}
        highest={last}
        share={endShare(bins, to)}
        onMove={(day) => choose({ from: range.from, to: day }, 'replace')}
        onPointerDown={(event) => brush.onPointerDown(event, 'to')}
      />
    </div>
  );
}

function ChosenColumns({
  bins,
  chosen,
}: {
  readonly bins: readonly Bin[];
  readonly chosen: readonly [number, number];
}): ReactElement {
  return (
    <div
      className="absolute inset-y-1.5 bg-accent-soft"
      style={{
        left: `${(chosen[0] / bins.length) * 100}%`,
        width: `${((chosen[1] - chosen[0] + 1) / bins.length) * 100}%`,
      }}
    />
  );
}

interface BarButtonProps {
  readonly bin: Bin;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A bar as assistive technology meets it; pointers reach the track below. */
function BarButton({ bin, label, chosen, onChoose }: BarButtonProps): ReactElement {
  return (
    <li className="relative min-w-0 flex-1">
      <button
        type="button"
        tabIndex={-1}
        aria-label={spokenBin(bin)}
        aria-pressed={chosen}
        title={spokenBin(bin)}
        onClick={(event) => {
          if (event.detail === 0) onChoose();
        }}
        className="absolute inset-0 cursor-crosshair"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute bottom-0.5 left-1 text-label whitespace-nowrap text-faint tabular-nums tablet:bottom-1"
      >
        {label}
      </span>
    </li>
  );
}

function spokenBin(bin: Bin): string {
  const days =
    bin.first === bin.last
      ? dayInWords(bin.first)
      : `${dateInWords(bin.first)} to ${dateInWords(bin.last)}`;
  const papers = bin.all === 1 ? '1 paper' : `${bin.all} papers`;
  return bin.all === 0 ? `${days}, no papers` : `${days}, ${papers}, ${bin.matching} shown`;
}

function bounded(day: CalendarDay, first: CalendarDay, last: CalendarDay): CalendarDay {
  if (day < first) return first;
  return day > last ? last : day;
}

/** Labels that fit side by side; longer ones where a bar is more than a day. */
function mostLabels(unit: Span, narrow: boolean): number {
  if (!narrow) return 16;
  return unit === 'day' ? 13 : 6;
}
