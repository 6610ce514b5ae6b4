import {
  type Address,
  type AddressNotice,
  readAddress,
  writeAddress,
} from '#domain/query/address.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { useSyncExternalStore } from 'react';
import { goBack, pushEntry, replaceEntry } from './history-entry.ts';
import { type HistoryPosition, NO_POSITION, decodeHistoryPosition } from './history-position.ts';

/** Where the reader is: the address, and what travels in the history entry beside it. */
export interface Place {
  readonly address: Address;
  readonly notices: readonly AddressNotice[];
  readonly position: HistoryPosition;
  /** Grows whenever the browser moved through its history, and not when Lectern wrote an address. */
  readonly travels: number;
  /** Grows whenever the reader asked for a view, the present one included. */
  readonly openings: number;
}

type Visit = 'push' | 'replace';

const listeners = new Set<() => void>();
let place = readPlace(0, 0);

function readPlace(travels: number, openings: number): Place {
  const { address, notices } = readAddress(new URLSearchParams(globalThis.location.search));
  return { address, notices, position: decodeHistoryPosition(history.state), travels, openings };
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
  const reached = readPlace(place.travels + 1, place.openings);
  if (kept === null) return show(reached);
  const { scroll, selected } = kept;
  const position = { ...reached.position, scroll, selected };
  kept = null;
  replaceEntry(position, linkTo(reached.address));
  show({ ...reached, position });
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
 * that the step back would not lead to it.
 */
export function visit(
  address: Address,
  how: Visit,
  position: HistoryPosition = { ...place.position, openedFromList: null },
): void {
  const link = linkTo(address);
  const isStep = how === 'push' && link !== linkTo(place.address);
  if (isStep) pushEntry(position, link);
  else replaceEntry(position, link);
  show({ ...place, address, notices: [], position });
}

/** Changes a part of the address. */
export function changeAddress(change: Partial<Address>, how: Visit): void {
  visit({ ...place.address, ...change }, how);
}

/** Moves the selection, which also shows in the pane where `open` says so. */
export function select(paper: PaperId | null, open: boolean): void {
  const address = open ? { ...place.address, paper } : place.address;
  visit(address, 'replace', { ...place.position, selected: paper });
}

/** Opens a paper as a step of its own. */
export function openPaper(paper: PaperId): void {
  if (place.address.paper === paper) return;
  const isFromList = place.address.paper === null;
  // Back in the list, the paper that was open is the one to go on from.
  if (isFromList) replaceEntry({ ...place.position, selected: paper }, linkTo(place.address));
  const openedFromList = isFromList ? paper : null;
  visit({ ...place.address, paper }, 'push', {
    ...place.position,
    selected: paper,
    openedFromList,
  });
}

/** Goes back to the list: by the step that led from there to the open paper, where there was one. */
export function closePaper(): void {
  const { address, position } = place;
  if (position.openedFromList !== null) {
    kept = position;
    goBack();
  } else visit({ ...address, paper: null }, 'replace', { ...position, openedFromList: null });
}

/** Shows a view from its top, with no paper open and nothing selected. */
export function openView(view: Address['view'], sort: Address['sort']): void {
  place = { ...place, openings: place.openings + 1 };
  visit({ ...place.address, view, sort, paper: null }, 'push', NO_POSITION);
}

/** Notes where the list stands, in the present history entry, without showing anything anew. */
export function rememberScroll(scroll: HistoryPosition['scroll']): void {
  const position = { ...place.position, scroll };
  replaceEntry(position, linkTo(place.address));
  place = { ...place, position };
}

/** Puts the notices about a link out of sight. */
export function dismissAddressNotices(): void {
  show({ ...place, notices: [] });
}
