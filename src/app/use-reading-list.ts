import { type Address, isFiltered } from '#domain/query/address.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { SearchResult } from '#domain/search/search-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';

/** The bookmarked papers that match, in the address's order; null while that is not known. */
export function useReadingList(
  address: Address,
  result: SearchResult | null,
): readonly Paper[] | null {
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const list = useShelf((shelf) => shelf.list);
  const copies = useShelf((shelf) => shelf.copies);
  const matching = isFiltered(address) ? (result?.ids ?? null) : list;
  const { sort, view } = address;
  return useMemo(() => {
    if (view !== 'reading-list' || !isOpen || matching === null) return null;
    const wanted = new Set<PaperId>(matching);
    const papers = list.flatMap((id) => (wanted.has(id) ? (copies.get(id) ?? []) : []));
    if (sort === 'own') return papers;
    const direction = sort === 'newest' ? -1 : 1;
    return papers.toSorted((a, b) => direction * a.date.localeCompare(b.date));
  }, [view, isOpen, list, copies, matching, sort]);
}
