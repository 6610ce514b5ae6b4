import type { Bundle } from '#data/bundle-queries.ts';
import { useReadDays } from '#data/read-days-query.ts';
import type { SearchClient } from '#data/search-client.ts';
import { toDayNumber } from '#domain/paper/calendar-day.ts';
import type { DayCount } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { useListPosition } from '#state/list-position.ts';
import { type KeyboardEvent, type ReactElement, useMemo, useRef } from 'react';
import { divisionFor, type Layers } from './bins.ts';
import { dayTotals, type DayTotals } from './day-totals.ts';
import { LEAST_BAR } from './geometry.ts';
import type { DayRange } from './range.ts';
import { isSame, LEAST_DAYS, type Stretch, zoomed } from './stretch.ts';
import { Track } from './track.tsx';
import { useListedDays } from './use-listed-days.ts';
import { useWidth } from './use-width.ts';
import { useZoom } from './use-zoom.ts';
import { stepOfKey, ZoomButtons, type ZoomStep } from './zoom-buttons.tsx';

interface TimelineProps {
  readonly bundle: Bundle;
  readonly client: SearchClient;
  readonly shelf: ShelfSnapshot | null;
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
  const { all } = props;
  const [first, last] = [all[0]?.day, all.at(-1)?.day];
  return (
    <section
      aria-label="Timeline"
      className="relative h-timeline-phone shrink-0 overflow-x-clip low:max-tablet:hidden border-b border-rule px-6 select-none tablet:not-low:h-timeline print:hidden"
    >
      {first !== undefined && last !== undefined && (
        <Scale {...props} start={toDayNumber(first)} end={toDayNumber(last) + 1} />
      )}
    </section>
  );
}

interface ScaleProps extends TimelineProps {
  /** Days since 1970-01-01 at which the first day begins and the last one ends. */
  readonly start: number;
  readonly end: number;
}

function Scale(props: ScaleProps): ReactElement {
  const { start, end, narrow, range, filtered, onChoose } = props;
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const whole = useMemo<Stretch>(() => ({ start, days: end - start }), [start, end]);
  const zoom = useZoom(whole);
  const layers = useLayers(props);
  const mostBars = (width || 1000) / (narrow ? LEAST_BAR.narrow : LEAST_BAR.wide);
  const division = divisionFor(zoom.now.days, mostBars);
  const canEnlarge = zoom.now.days > Math.min(LEAST_DAYS, whole.days);
  const canReduce = !isSame(zoom.now, whole);

  const step = (by: ZoomStep): void => {
    const aim = zoom.aim();
    if (by === 'all') zoom.glide(whole);
    else zoom.glide(zoomed(aim, whole, by === 'in' ? 2 : 0.5, anchorOf(aim, track.current)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = stepOfKey(event.key);
    if (by === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    step(by);
  };
  return (
    // The keys of the controls within it.
    <div
      role="presentation"
      data-keeps-focus
      className="h-full -outline-offset-2 tablet:flex"
      onKeyDown={onKeyDown}
    >
      <Track
        track={track}
        width={width}
        zoom={zoom}
        division={division}
        layers={layers}
        range={range}
        narrow={narrow}
        filtered={filtered}
        onChoose={onChoose}
      />
      <ZoomButtons canEnlarge={canEnlarge} canReduce={canReduce} onZoom={step} />
    </div>
  );
}

function useLayers(props: TimelineProps): Layers<DayTotals> {
  const { bundle, client, shelf, all, matching } = props;
  const readDays = useReadDays(bundle, client, shelf);
  const listedDays = useListedDays();
  return useMemo(
    () => ({
      all: dayTotals(all),
      matching: dayTotals(matching),
      listed: dayTotals(listedDays),
      read: dayTotals(readDays),
    }),
    [all, matching, listedDays, readDays],
  );
}

/** The time to zoom about: what has the focus, else the day that the list is at, else the middle. */
function anchorOf({ start, days }: Stretch, track: HTMLElement | null): number {
  const middle = start + days / 2;
  const box = track?.getBoundingClientRect();
  const focused = track?.querySelector('button:focus, [role="slider"]:focus');
  if (box !== undefined && focused !== null && focused !== undefined) {
    const { left, right } = focused.getBoundingClientRect();
    const share = ((left + right) / 2 - box.left) / box.width;
    return start + Math.min(1, Math.max(0, share)) * days;
  }
  const { day } = useListPosition.getState();
  const at = day === null ? middle : toDayNumber(day) + 0.5;
  return at >= start && at <= start + days ? at : middle;
}
