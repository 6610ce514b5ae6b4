import type { Address } from '#domain/query/address.ts';
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { currentPlace, type Place, usePlace, visit } from './address.ts';
import { NO_POSITION } from './history-position.ts';

/** A list that a link brought, and that a search or a filter has taken the place of. */
interface LeftList {
  readonly address: Address;
  /** The fragment of its link. */
  readonly shared: string;
}

interface LeftLists {
  readonly left: LeftList | null;
}

export const useLeftList = create<LeftLists>(() => ({ left: null }));

/** Lets go of the list: the reader knows, or has gone elsewhere. */
export function forgetLeftList(): void {
  useLeftList.setState({ left: null });
}

/** Shows the list again, as a step that the back button undoes. */
export function returnToLeftList(): void {
  const { left } = useLeftList.getState();
  if (left === null) return;
  const { address, shared } = left;
  visit({ ...address, paper: null }, 'push', NO_POSITION, { shared });
}

/**
 * Notices when a list that a link brought gives way to a search or a filter: not where the reader
 * asked for a view, or went through the browser's history.
 */
export function useWatchForLeftList(): void {
  const shared = usePlace((place) => place.shared);
  const openings = usePlace((place) => place.openings);
  const travels = usePlace((place) => place.travels);
  const address = usePlace((place) => place.address);
  const last = useRef<Place>(currentPlace());
  useEffect(() => {
    const before = last.current;
    const now = currentPlace();
    last.current = now;
    const isAsked = now.openings !== before.openings || now.travels !== before.travels;
    if (now.shared !== '' || isAsked) forgetLeftList();
    else if (before.shared !== '' && now.notices.length === 0)
      useLeftList.setState({ left: { address: before.address, shared: before.shared } });
  }, [shared, openings, travels, address]);
}
