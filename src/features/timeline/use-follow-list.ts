import { type CalendarDay, toDayNumber } from '#domain/paper/calendar-day.ts';
import { useEffect, useRef } from 'react';
import { revealing } from './stretch.ts';
import type { Zoom } from './use-zoom.ts';

/** The share of the width that is kept between the day followed and the edge. */
const MARGIN = 0.15;

/**
 * Takes the stretch in sight along when the list is scrolled past its edge. A list that jumps
 * elsewhere, or one that is out of sight, is not followed: the reader is looking at something.
 */
export function useFollowList(day: CalendarDay | null, zoom: Zoom): void {
  const { whole, aim, glide } = zoom;
  const last = useRef(day);
  useEffect(() => {
    const before = last.current;
    last.current = day;
    if (before === null || day === null || before === day) return;
    const now = aim();
    const [from, to] = [toDayNumber(before), toDayNumber(day)];
    const end = now.start + now.days;
    const wasInSight = from + 1 > now.start && from < end;
    const isInSight = to >= now.start && to + 1 <= end;
    if (!wasInSight || isInSight || Math.abs(to - from) > now.days) return;
    const margin = Math.round(now.days * MARGIN);
    glide(revealing(now, whole, to - margin, to + 1 + margin));
  }, [day, whole, aim, glide]);
}
