import {
  type Address,
  type AddressNotice,
  readAddress,
  writeAddress,
} from '#domain/query/address.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { useSyncExternalStore } from 'react';
import { changedList } from './earlier-lists.ts';
import { goBack, leaveEntry, pushEntry, replaceEntry } from './history-entry.ts';
import {
  type HistoryPosition,
  NO_POSITION,
  type ScrollAnchor,
  decodeHistoryPosition,
} from './history-position.ts';
import type { OpenedBy } from './read-policy.ts';

/** Where the reader is: the address, and what travels in the history entry beside it. */
export interface Place {
  readonly address: Address;
  readonly notices: readonly AddressNotice[];
  readonly position: HistoryPosition;
  /** Grows whenever the browser moved through its history, and not when Lectern wrote an address. */
  readonly travels: number;
  /** Grows whenever the reader asked for a view, the present one included. */
  readonly openings: number;
  /** The fragment of a link that brought a list, `#list=…`; empty for none. */
  readonly shared: string;
  /** What opened the paper that is open, where one is. */
  readonly openedBy: OpenedBy;
}

type Visit = 'push' | 'replace';

/** What the fragment of a link begins with that brings a list. */
export const SHARED_LIST = '#list=';

const listeners = new Set<() => void>();
// A link that was followed asks for its paper; where an entry has a position, Lectern was here before.
let place = readPlace(0, 0, history.state === null ? 'asking' : 'returning');

function readPlace(travels: number, openings: number, openedBy: OpenedBy): Place {
  const { search, hash } = globalThis.location;
  const { address, notices } = readAddress(new URLSearchParams(search));
  const shared = hash.startsWith(SHARED_LIST) ? hash : '';
  const position = decodeHistoryPosition(history.state);
  return { address, notices, position, travels, openings, shared, openedBy };
}

function show(next: Place): void {
  place = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the list keeps when the paper over it is closed by a step back. */
let kept: HistoryPosition | null = null;

globalThis.addEventListener('popstate', () => {
  const reached = readPlace(place.travels + 1, place.openings, 'returning');
  if (kept === null) return show(reached);
  const { scroll, selected, earlier } = kept;
  const position = { ...reached.position, scroll, selected, earlier };
  kept = null;
  replaceEntry(position, linkTo(reached.address) + reached.shared);
  show({ ...reached, position });
});

globalThis.addEventListener('pagehide', () => {
  rememberScroll(standing().scroll);
  leaveEntry();
});

/** Where the reader is now. */
export function currentPlace(): Place {
  return place;
}

/** What `choose` takes of the place; it returns a primitive or a stored reference. */
export function usePlace<Selected>(choose: (place: Place) => Selected): Selected {
  return useSyncExternalStore(subscribe, () => choose(place));
}

export function useAddress(): Address {
  return usePlace((current) => current.address);
}

/** Tells where the list on the screen stands; null where there is none to tell. */
type ListProbe = () => ScrollAnchor | null;

let probe: ListProbe = () => null;

/** Has the list asked where it stands before the reader leaves it. */
export function setListProbe(asked: ListProbe): void {
  probe = asked;
}

/** The present position, to the pixel. */
function standing(): HistoryPosition {
  return { ...place.position, scroll: probe() ?? place.position.scroll };
}

/** What makes the list: all that the address says but the open paper. */
export function listOf(address: Address): string {
  return linkTo({ ...address, paper: null });
}

/** The link that leads to an address, relative to the page. */
export function linkTo(address: Address): string {
  const text = new URLSearchParams(
    writeAddress(address).map(([name, value]) => [name, value]),
  ).toString();
  return text === '' ? globalThis.location.pathname : `?${text}`;
}

/**
 * Goes to an address: as a step that the back button undoes, or in place of the present one. To
 * stay where one is, is no step. Other filters make another list than the open paper came from, so
 * that the step back would not lead to it; and they leave a list that a link brought. To leave that, or
 * the view, is a step in any case.
 */
export function visit(
  address: Address,
  how: Visit,
  given: HistoryPosition = { ...standing(), openedFromList: null },
  also: Partial<Pick<Place, 'shared' | 'notices' | 'openings'>> = {},
): void {
  const [from, to] = [listOf(place.address), listOf(address)];
  const position = from === to ? given : changedList(given, from, to);
  const shared = from === to ? place.shared : '';
  const next = { ...place, address, notices: [], position, shared, ...also };
  const [before, link] = [linkTo(place.address) + place.shared, linkTo(address) + next.shared];
  const isLeft = place.shared !== shared || place.address.view !== address.view;
  if ((how === 'push' || isLeft) && link !== before) {
    replaceEntry(standing(), before);
    pushEntry(position, link);
  } else replaceEntry(position, link);
  show(next);
}

/**
 * Changes a part of the address. What narrows papers is asked of all of them where the history stands,
 * which holds none.
 */
export function changeAddress(change: Partial<Address>, how: Visit): void {
  const { address } = place;
  const isElsewhere = address.view === 'history' && change.text !== '';
  visit({ ...address, ...(isElsewhere && { view: 'all' }), ...change }, how);
}

/** Moves the selection, which also shows in the pane where `open` says so. */
export function select(paper: PaperId | null, open: boolean): void {
  const address = open ? { ...place.address, paper } : place.address;
  place = { ...place, openedBy: 'walking' };
  visit(address, 'replace', { ...place.position, selected: paper });
}

/** Opens a paper as a step of its own. */
export function openPaper(paper: PaperId): void {
  place = { ...place, openedBy: 'asking' };
  if (place.address.paper === paper) return show(place);
  const isFromList = place.address.paper === null;
  const position = { ...standing(), selected: paper };
  // Back in the list, the paper that was open is the one to go on from.
  if (isFromList) place = { ...place, position };
  const openedFromList = isFromList ? paper : null;
  visit({ ...place.address, paper }, 'push', { ...position, openedFromList });
}

/** Goes back to the list: by the step that led from there to the open paper, where there was one. */
export function closePaper(): void {
  const { address } = place;
  const position = standing();
  if (position.openedFromList !== null) {
    kept = position;
    goBack();
  } else visit({ ...address, paper: null }, 'replace', { ...position, openedFromList: null });
}

/** Shows a view from its top, with no paper open and nothing selected. */
export function openView(
  view: Address['view'],
  sort: Address['sort'],
  list: Address['list'] = null,
): void {
  place = { ...place, openings: place.openings + 1 };
  const address = { ...place.address, view, list, sort, progress: null, paper: null };
  visit(address, 'push', NO_POSITION, { shared: '' });
}

/** Notes where the list stands, in the present history entry, without showing anything anew. */
export function rememberScroll(scroll: HistoryPosition['scroll']): void {
  const position = { ...place.position, scroll };
  replaceEntry(position, linkTo(place.address) + place.shared);
  place = { ...place, position };
}
