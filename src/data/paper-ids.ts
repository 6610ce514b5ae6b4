import type { PaperId } from '#domain/paper/paper.ts';
import type { QueryClient } from '@tanstack/react-query';
import { type Bundle, paperNumberQuery } from './bundle-queries.ts';

/** The ids of papers by their numbers, in the same order; rejects as the bundle's parts do. */
export async function fetchPaperIds(
  client: QueryClient,
  bundle: Bundle,
  numbers: Iterable<number>,
): Promise<readonly PaperId[]> {
  const parts = await Promise.all(
    bundle.manifest.identities.map(({ from }) =>
      client.ensureQueryData(paperNumberQuery(bundle, from)),
    ),
  );
  const ids = new Map<number, PaperId>();
  for (const part of parts) for (const [id, number] of part) ids.set(number, id);
  return [...numbers].flatMap((number) => ids.get(number) ?? []);
}
