import { type CalendarDay, parseCalendarDay } from '../paper/calendar-day.ts';
import { isPaperId, type PaperId } from '../paper/paper.ts';
import { type View, VIEWS } from './view.ts';

/** The orders by the names that the address writes; `own` is the reading list's own order. */
export const SORTS = ['newest', 'oldest', 'own'] as const;

export type Sort = (typeof SORTS)[number];

/** All that says what is on the screen. */
export interface Address {
  /** The query as the reader wrote it. */
  readonly text: string;
  /** First day included. */
  readonly from: CalendarDay | null;
  /** Last day included. */
  readonly to: CalendarDay | null;
  /** Exact names, distinct. */
  readonly authors: readonly string[];
  readonly view: View;
  /** The open paper. */
  readonly paper: PaperId | null;
  readonly sort: Sort;
}

/** A part of an address that was left out, as one sentence that a reader understands. */
export type AddressNotice = string;

/** Longest query and author name that is read, in UTF-16 units. */
const LONGEST_TEXT = 2000;
const MOST_AUTHORS = 100;
const NAMES = new Set(['q', 'from', 'to', 'author', 'view', 'paper', 'sort']);

/** The address of everything, newest first, with no paper open. */
export const START: Address = {
  text: '',
  from: null,
  to: null,
  authors: [],
  view: 'all',
  paper: null,
  sort: 'newest',
};

/** Pairs of names and values as a query string holds them, decoded, in order. */
export type AddressEntries = Iterable<readonly [string, string]>;

/** The order that a view has where the address names none. */
export function usualSort(view: View): Sort {
  return view === 'reading-list' ? 'own' : 'newest';
}

/** Whether anything narrows the view. */
export function isFiltered(address: Address): boolean {
  return (
    address.text.trim() !== '' ||
    address.from !== null ||
    address.to !== null ||
    address.authors.length > 0
  );
}

/** The address without anything that narrows its view. */
export function withoutFilters(address: Address): Address {
  return { ...address, text: '', from: null, to: null, authors: [] };
}

/**
 * Reads what a query string says. What is unknown or invalid is left out and named in a notice,
 * so that any link gives a valid view; of a repeated single value the first counts.
 */
export function readAddress(entries: AddressEntries): {
  readonly address: Address;
  readonly notices: readonly AddressNotice[];
} {
  const notices: AddressNotice[] = [];
  const values = new Map<string, string>();
  const authors = new Set<string>();
  for (const [name, value] of entries) {
    if (!NAMES.has(name)) notices.push(`“${quoted(name)}” is nothing that Lectern can show.`);
    else if (name === 'author') addAuthor(authors, value, notices);
    else if (!values.has(name)) values.set(name, value);
  }
  const view = oneOf(VIEWS, values.get('view'), 'view', notices) ?? 'all';
  const sort = oneOf(SORTS, values.get('sort'), 'order', notices) ?? usualSort(view);
  return {
    address: {
      text: textOf(values.get('q') ?? '', notices),
      ...daysOf(values.get('from'), values.get('to'), notices),
      authors: [...authors],
      view,
      paper: paperOf(values.get('paper'), notices),
      sort: sortIn(view, sort, notices),
    },
    notices,
  };
}

/** Writes an address as pairs of names and values, in a fixed order; what is usual is left out. */
export function writeAddress(address: Address): (readonly [string, string])[] {
  const entries: (readonly [string, string])[] = [];
  if (address.view !== 'all') entries.push(['view', address.view]);
  if (address.text !== '') entries.push(['q', address.text]);
  if (address.from !== null) entries.push(['from', address.from]);
  if (address.to !== null) entries.push(['to', address.to]);
  for (const author of address.authors) entries.push(['author', author]);
  if (address.sort !== usualSort(address.view)) entries.push(['sort', address.sort]);
  if (address.paper !== null) entries.push(['paper', address.paper]);
  return entries;
}

function addAuthor(authors: Set<string>, value: string, notices: AddressNotice[]): void {
  const name = value.trim();
  if (authors.has(name)) return;
  if (name === '' || name.length > LONGEST_TEXT || authors.size >= MOST_AUTHORS)
    notices.push(`The author “${quoted(value)}” was left out.`);
  else authors.add(name);
}

function oneOf<Name extends string>(
  names: readonly Name[],
  value: string | undefined,
  what: string,
  notices: AddressNotice[],
): Name | undefined {
  if (value === undefined) return undefined;
  const known = names.find((name) => name === value);
  if (known === undefined) notices.push(`There is no ${what} “${quoted(value)}”.`);
  return known;
}

function sortIn(view: View, sort: Sort, notices: AddressNotice[]): Sort {
  if (sort !== 'own' || view === 'reading-list') return sort;
  notices.push('Only the reading list has an order of its own.');
  return usualSort(view);
}

function textOf(value: string, notices: AddressNotice[]): string {
  if (value.length <= LONGEST_TEXT) return value;
  notices.push(`The search was cut after ${LONGEST_TEXT} characters.`);
  return beginningOf(value, LONGEST_TEXT);
}

function daysOf(
  fromText: string | undefined,
  toText: string | undefined,
  notices: AddressNotice[],
): Pick<Address, 'from' | 'to'> {
  const from = dayOf(fromText, notices);
  const to = dayOf(toText, notices);
  if (from === null || to === null || from <= to) return { from, to };
  notices.push('The first day lies after the last, so no dates were set.');
  return { from: null, to: null };
}

function dayOf(value: string | undefined, notices: AddressNotice[]): CalendarDay | null {
  if (value === undefined) return null;
  const day = parseCalendarDay(value);
  if (day === null) notices.push(`“${quoted(value)}” is not a date.`);
  return day;
}

function paperOf(value: string | undefined, notices: AddressNotice[]): PaperId | null {
  if (value === undefined) return null;
  if (isPaperId(value)) return value;
  notices.push(`“${quoted(value)}” names no paper.`);
  return null;
}

/** A value short enough to be repeated in a sentence. */
function quoted(value: string): string {
  return value.length <= 40 ? value : `${beginningOf(value, 40)}…`;
}

/** What a longer text begins with; a pair of surrogates is never cut, for a link cannot hold half of one. */
function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
