import { type Address, isFiltered } from '#domain/query/address.ts';
import { type CalendarDay, shortDate } from '#domain/paper/calendar-day.ts';
import { VIEW_NAMES } from '#state/command-words.ts';

/** A name for what an address shows, to begin with: its words, authors, tags, days, or the view. */
export function searchName(address: Address, viewName = VIEW_NAMES[address.view]): string {
  const { text, authors, tags, from, to, view } = address;
  const parts = [text.trim(), ...authors, ...tags, daysOf(from, to)].filter((part) => part !== '');
  if (!isFiltered(address) || view !== 'all') parts.push(viewName);
  return parts.join(' · ');
}

function daysOf(from: CalendarDay | null, to: CalendarDay | null): string {
  if (from === null) return to === null ? '' : `until ${shortDate(to)}`;
  if (to === null) return `from ${shortDate(from)}`;
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
}
