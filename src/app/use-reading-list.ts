import type { PaperId } from '#domain/paper/paper.ts';
import { type Address, isFiltered } from '#domain/query/address.ts';
import type { SearchResult } from '#domain/search/search-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';

/** The bookmarked papers that match, in the address's order; null while that is not known. */
export function useReadingList(
  address: Address,
  result: SearchResult | null,
): readonly PaperId[] | null {
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const list = useShelf((shelf) => shelf.list);
  const copies = useShelf((shelf) => shelf.copies);
  const matching = isFiltered(address) ? (result?.ids ?? null) : list;
  const { sort, view } = address;
  return useMemo(() => {
    if (view !== 'reading-list' || !isOpen || matching === null) return null;
    const wanted = new Set(matching);
    const ids = list.filter((id) => wanted.has(id));
    if (sort === 'own') return ids;
    const direction = sort === 'newest' ? -1 : 1;
    const dayOf = (id: PaperId): string => copies.get(id)?.date ?? '';
    return ids.toSorted((one, other) => direction * dayOf(one).localeCompare(dayOf(other)));
  }, [view, isOpen, list, copies, matching, sort]);
}
