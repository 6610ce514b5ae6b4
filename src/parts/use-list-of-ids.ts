import type { PaperId } from '#domain/paper/paper.ts';
import { usePlace } from '#state/address.ts';
import { type RefObject, useMemo, useRef } from 'react';
import type { FeedRows } from './feed-rows.ts';
import { idRows } from './id-rows.ts';
import type { FeedHandle } from './paper-feed.tsx';
import { useListCommands } from './use-list-commands.ts';
import { type ListScrolling, useListPlace } from './use-list-place.ts';
import { useReturnFocus } from './use-return-focus.ts';

/** A list whose papers are known by their ids, bound to the address and the keys. */
export interface ListOfIds {
  readonly ids: readonly PaperId[];
  readonly rows: FeedRows;
  readonly feed: RefObject<FeedHandle | null>;
  readonly selected: PaperId | null;
  /** The row of the selected paper; -1 where it is in none. */
  readonly selectedRow: number;
  /** Whether those are the papers that the address asks for. */
  readonly isCurrent: boolean;
  readonly scrolling: ListScrolling;
}

/** Binds such a list; `besidePane` says whether moving the selection opens the paper beside it. */
export function useListOfIds(
  ids: readonly PaperId[],
  isCurrent: boolean,
  besidePane: boolean,
): ListOfIds {
  const feed = useRef<FeedHandle>(null);
  const selected = usePlace((place) => place.position.selected ?? place.address.paper);
  const rows = useMemo(() => idRows(ids), [ids]);
  const scrolling = useListPlace(feed, rows, isCurrent);
  const selectedRow = ids.findIndex((id) => id === selected);
  useListCommands(feed, rows, selectedRow, besidePane);
  useReturnFocus(feed, selectedRow);
  return { ids, rows, feed, selected, selectedRow, isCurrent, scrolling };
}
