import { type CalendarDay, parseCalendarDay } from '../paper/calendar-day.ts';
import { isPaperId, type PaperId } from '../paper/paper.ts';
import { LIST_STATES, type ListState } from '../shelf/list-state.ts';
import { isListId, type ListId } from '../shelf/named-list.ts';
import { isOwnList, type View, VIEWS } from './view.ts';

/**
 * The orders by the names that the address writes: by day, by how well a paper answers the query,
 * and `own`, the reading list's own order.
 */
export const SORTS = ['newest', 'oldest', 'relevance', 'own'] as const;

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
  /** Names of tags, distinct. */
  readonly tags: readonly string[];
  readonly view: View;
  /** Which of the reader's own lists the view is, where it is one. */
  readonly list: ListId | null;
  /** The open paper. */
  readonly paper: PaperId | null;
  readonly sort: Sort;
  /** The one state that the reading list shows; null for all. */
  readonly progress: ListState | null;
}

/** A part of an address that was left out, as one sentence that a reader understands. */
export type AddressNotice = string;

/** Longest query and longest name that is read, in UTF-16 units. */
const LONGEST_TEXT = 2000;
/** Most authors and most tags that are read. */
const MOST_NAMES = 100;
const NAMES = new Set([
  'q',
  'from',
  'to',
  'author',
  'tag',
  'view',
  'list',
  'paper',
  'sort',
  'progress',
]);

/** The address of everything, newest first, with no paper open. */
export const START: Address = {
  text: '',
  from: null,
  to: null,
  authors: [],
  tags: [],
  view: 'all',
  list: null,
  paper: null,
  sort: 'newest',
  progress: null,
};

/** Pairs of names and values as a query string holds them, decoded, in order. */
export type AddressEntries = Iterable<readonly [string, string]>;

/** The order that a view has where the address names none. */
export function usualSort(view: View): Sort {
  return isOwnList(view) ? 'own' : 'newest';
}

/** Whether anything narrows the view. */
export function isFiltered(address: Address): boolean {
  return (
    address.text.trim() !== '' ||
    address.from !== null ||
    address.to !== null ||
    address.authors.length > 0 ||
    address.tags.length > 0
  );
}

/** The address without anything that narrows its view. */
export function withoutFilters(address: Address): Address {
  return { ...address, text: '', from: null, to: null, authors: [], tags: [] };
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
  const tags = new Set<string>();
  for (const [name, value] of entries) {
    if (!NAMES.has(name)) notices.push(`“${quoted(name)}” is nothing that Lectern can show.`);
    else if (name === 'author') addName(authors, 'author', value, notices);
    else if (name === 'tag') addName(tags, 'tag', value, notices);
    else if (!values.has(name)) values.set(name, value);
  }
  const named = oneOf(VIEWS, values.get('view'), 'view', notices) ?? 'all';
  const isList = named === 'list';
  const listId = values.get('list') ?? (isList ? '' : undefined);
  const isId = (text: string): text is ListId => isList && isListId(text);
  const list = idOf(listId, isId, 'list', notices);
  const view = isList && list === null ? 'all' : named;
  const sort = oneOf(SORTS, values.get('sort'), 'order', notices) ?? usualSort(view);
  return {
    address: {
      text: textOf(values.get('q') ?? '', notices),
      ...daysOf(values.get('from'), values.get('to'), notices),
      authors: [...authors],
      tags: [...tags],
      view,
      list,
      paper: idOf(values.get('paper'), isPaperId, 'paper', notices),
      sort: sortIn(view, sort, notices),
      progress: progressIn(view, values.get('progress'), notices),
    },
    notices,
  };
}

/** Writes an address as pairs of names and values, in a fixed order; what is usual is left out. */
export function writeAddress(address: Address): (readonly [string, string])[] {
  const entries: (readonly [string, string])[] = [];
  if (address.view !== 'all') entries.push(['view', address.view]);
  if (address.view === 'list') entries.push(['list', address.list ?? '']);
  if (address.text !== '') entries.push(['q', address.text]);
  if (address.from !== null) entries.push(['from', address.from]);
  if (address.to !== null) entries.push(['to', address.to]);
  for (const author of address.authors) entries.push(['author', author]);
  for (const tag of address.tags) entries.push(['tag', tag]);
  if (address.sort !== usualSort(address.view)) entries.push(['sort', address.sort]);
  if (address.progress !== null) entries.push(['progress', address.progress]);
  if (address.paper !== null) entries.push(['paper', address.paper]);
  return entries;
}

function addName(
  names: Set<string>,
  what: 'author' | 'tag',
  value: string,
  notices: AddressNotice[],
): void {
  const name = value.trim();
  if (names.has(name)) return;
  if (name === '' || name.length > LONGEST_TEXT || names.size >= MOST_NAMES)
    notices.push(`The ${what} “${quoted(value)}” was left out.`);
  else names.add(name);
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
  if (sort !== 'own' || isOwnList(view)) return sort;
  notices.push('Only lists have an order of their own.');
  return usualSort(view);
}

function progressIn(
  view: View,
  value: string | undefined,
  notices: AddressNotice[],
): ListState | null {
  const state = oneOf(LIST_STATES, value, 'state', notices) ?? null;
  if (state === null || view === 'reading-list') return state;
  notices.push('Only papers of the reading list are to read, being read or done.');
  return null;
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

function idOf<Id extends string>(
  value: string | undefined,
  isId: (text: string) => text is Id,
  what: string,
  notices: AddressNotice[],
): Id | null {
  if (value === undefined) return null;
  if (isId(value)) return value;
  notices.push(`“${quoted(value)}” names no ${what}.`);
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
