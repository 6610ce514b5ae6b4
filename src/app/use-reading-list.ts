import type { PaperId } from '#domain/paper/paper.ts';
import { type Address, isFiltered } from '#domain/query/address.ts';
import { isOwnList } from '#domain/query/view.ts';
import type { SearchResult } from '#domain/search/search-request.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';

const NO_PAPERS: readonly PaperId[] = [];

/** The reading list, or one of the reader's other lists, in its own order. */
function useOwnOrder(id: ListId | null): readonly PaperId[] {
  return useShelf(({ list, listed }) => (id === null ? list : (listed.get(id)?.list ?? NO_PAPERS)));
}

/**
 * The same without what the reader marked as not interesting: now, or where `asOpened` says so, as it
 * was when the view was opened.
 */
export function useListedPapers(
  listId: ListId | null,
  asOpened?: ReadonlySet<PaperId>,
): readonly PaperId[] {
  const list = useOwnOrder(listId);
  const hiddenNow = useShelf((shelf) => shelf.hidden);
  const hidden = asOpened ?? hiddenNow;
  return useMemo(
    () => (hidden.size === 0 ? list : list.filter((id) => !hidden.has(id))),
    [list, hidden],
  );
}

/**
 * The papers of the list that match, in the address's order, or of Hidden where some are in no digest
 * any more; null while that is not known.
 */
export function useMatchingList(
  address: Address,
  result: SearchResult | null,
  listed: readonly PaperId[],
): readonly PaperId[] | null {
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const list = useOwnOrder(address.list);
  const copies = useShelf((shelf) => shelf.copies);
  const { sort, view } = address;
  const withGone =
    view === 'hidden' && result !== null && result.ids.length > result.numbers.length;
  const matching = isFiltered(address) || withGone ? (result?.ids ?? null) : listed;
  const isRanked =
    isFiltered(address) && sort === 'relevance' && result !== null && result.ranking !== null;
  return useMemo(() => {
    if (!(isOwnList(view) || withGone) || !isOpen || matching === null) return null;
    if (isRanked) return matching;
    const wanted = new Set(matching);
    // By date below; of one day as its digest has them.
    const ids = withGone ? matching.toReversed() : list.filter((id) => wanted.has(id));
    if (sort === 'own') return ids;
    const direction = sort === 'newest' ? -1 : 1;
    const dayOf = (id: PaperId): string => copies.get(id)?.date ?? '';
    return ids.toSorted((one, other) => direction * dayOf(one).localeCompare(dayOf(other)));
  }, [view, withGone, isOpen, list, copies, matching, sort, isRanked]);
}

/** Of these the papers in the state that the address names. */
export function useReadingList(
  address: Address,
  matching: readonly PaperId[] | null,
): readonly PaperId[] | null {
  const progress = useShelf((shelf) => shelf.progress);
  const wanted = address.progress;
  return useMemo(
    () =>
      wanted === null || matching === null
        ? matching
        : matching.filter((id) => (progress.get(id) ?? 'to-read') === wanted),
    [matching, progress, wanted],
  );
}
