import { type Division, firstDayOfSpan, spanOfDay } from '#domain/paper/calendar-spans.ts';
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import type { Bin } from './bins.ts';
import { countsOfBin, daysOfBin } from './spoken-bin.ts';
import { panned, revealing, shareOf } from './stretch.ts';
import type { Zoom } from './use-zoom.ts';

interface BarButtonsProps {
  readonly id: string;
  readonly bins: readonly Bin[];
  readonly zoom: Zoom;
  readonly division: Division;
  readonly filtered: boolean;
  /** When the chosen days begin and end; null where nothing is chosen. */
  readonly chosen: readonly [number, number] | null;
  readonly onChoose: (bin: Bin) => void;
  /** Told the first day of the bar that the keyboard is at; null when it leaves. */
  readonly onPoint: (day: number | null) => void;
  /** Whether what a bar says is shown now. */
  readonly isPointed: boolean;
}

/**
 * The bars as the keyboard and assistive technology meet them, in one stop of Tab: arrows go from
 * bar to bar, out of sight too, Enter chooses. Pointers meet the surface above them.
 */
export function BarButtons(props: BarButtonsProps): ReactElement {
  const { id, bins, zoom, division, filtered, chosen, onChoose, onPoint, isPointed } = props;
  const { whole, now, aim, show } = zoom;
  const [day, setDay] = useState(whole.start);
  const list = useRef<HTMLDivElement>(null);
  const isHeld = useRef(false);
  const isGoing = useRef(false);
  const lastDay = whole.start + whole.days - 1;
  const seen = Math.min(Math.max(day, Math.floor(now.start)), Math.ceil(now.start + now.days) - 1);
  const active = spanOfDay(Math.min(seen, lastDay), division);

  useLayoutEffect(() => {
    const isLost = isHeld.current && list.current?.contains(document.activeElement) !== true;
    if (!isLost && !isGoing.current) return;
    isGoing.current = false;
    list.current
      ?.querySelector<HTMLElement>(`[data-span="${active}"]`)
      ?.focus({ preventScroll: true });
  });

  const goTo = (wanted: number): void => {
    const target = Math.min(Math.max(wanted, whole.start), lastDay);
    const span = spanOfDay(target, division);
    setDay(Math.max(firstDayOfSpan(span, division), whole.start));
    isGoing.current = true;
    show(
      revealing(aim(), whole, firstDayOfSpan(span, division), firstDayOfSpan(span + 1, division)),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = targetOf(event.key, active, division, whole.start, lastDay);
    if (target !== null) goTo(target);
    else if (event.key === 'PageUp' || event.key === 'PageDown') {
      const by = event.key === 'PageUp' ? -now.days : now.days;
      show(panned(aim(), whole, by));
      goTo(seen + Math.round(by));
    } else if (event.key === 'Escape' && isPointed) onPoint(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      role="presentation"
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        isHeld.current = true;
        const bin = bins.find(({ span }) => String(span) === event.target.dataset['span']);
        if (bin === undefined) return;
        // Whatever the bars become by zooming, the focus stays at this time.
        setDay(Math.floor((bin.start + bin.end) / 2));
        if (event.target.matches(':focus-visible')) onPoint(bin.start);
      }}
      onBlur={({ target }) => {
        // Some browsers report that the focus left before they take its element away.
        queueMicrotask(() => {
          const isInside = list.current?.contains(document.activeElement) === true;
          if (target.isConnected) isHeld.current = isInside;
        });
        // Only now, as what it draws anew must already know that the focus has gone.
        onPoint(null);
      }}
    >
      <ul
        id={id}
        aria-label={`Papers by ${division.step === 1 ? division.unit : `${division.step} years`}`}
        className="absolute inset-0 overflow-hidden"
      >
        {bins.map((bin) => (
          <li
            key={bin.first}
            className="absolute inset-y-0"
            style={{
              left: `${shareOf(now, bin.start) * 100}%`,
              width: `${((bin.end - bin.start) / now.days) * 100}%`,
            }}
          >
            <button
              type="button"
              data-span={bin.span}
              tabIndex={bin.span === active ? 0 : -1}
              aria-label={`${daysOfBin(bin)}: ${countsOfBin(bin, filtered)}`}
              aria-pressed={chosen !== null && bin.start < chosen[1] && bin.end > chosen[0]}
              onClick={(event) => {
                if (event.detail === 0) onChoose(bin);
              }}
              className="absolute inset-0 -outline-offset-2"
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The day that a key leads to from a bar; null for other keys. */
function targetOf(
  key: string,
  span: number,
  division: Division,
  first: number,
  last: number,
): number | null {
  switch (key) {
    case 'ArrowLeft':
      return firstDayOfSpan(span, division) - 1;
    case 'ArrowRight':
      return firstDayOfSpan(span + 1, division);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}
