import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * How many answers of a kind are kept that nothing on the screen uses. A part has the papers of some
 * screens; a result has a number for each paper that matches, which is 4 MB where a million do.
 */
const MOST_UNUSED: ReadonlyMap<unknown, number> = new Map([
  ['papers', 8],
  ['identities', 24],
  ['related', 8],
  ['search', 6],
]);

/**
 * Lets go of the parts and results that have been out of use the longest, where more of them are kept
 * than there is to be memory for; what is on the screen stays, and so does everything while more is on
 * its way, which may be wanted together with it. Gives what ends that.
 */
export function boundParts(client: QueryClient): () => void {
  const cache = client.getQueryCache();
  /** Of each kind what nothing uses, that which was used last at the end. */
  const unused = new Map([...MOST_UNUSED.keys()].map((kind) => [kind, new Set<Query>()]));
  const follow = (query: Query): void => {
    const [kind] = query.queryKey;
    const others = unused.get(kind);
    if (others === undefined) return;
    others.delete(query);
    if (query.getObserversCount() === 0 && cache.get(query.queryHash) === query) others.add(query);
    if (client.isFetching() > 0) return;
    for (const [each, most] of MOST_UNUSED)
      for (const old of [...(unused.get(each) ?? [])].slice(0, -most)) cache.remove(old);
  };
  for (const query of cache.getAll()) follow(query);
  return cache.subscribe(({ query }: { readonly query: Query }) => follow(query));
}
