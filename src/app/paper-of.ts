import type { Bundle } from '#data/bundle-queries.ts';
import { fetchPaper, fetchPaperNumber } from '#data/use-paper.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { QueryClient } from '@tanstack/react-query';

/** A paper from the shelf's copy or else from the bundle; null where it cannot be had. */
export async function paperOf(
  client: QueryClient,
  bundle: Bundle,
  id: PaperId,
): Promise<Paper | null> {
  const copy = useShelf.getState().copies.get(id);
  if (copy !== undefined) return copy;
  try {
    const number = await fetchPaperNumber(client, bundle, id);
    return number === null ? null : await fetchPaper(client, bundle, number);
  } catch {
    // The pane says why.
    return null;
  }
}
