import { unfetchedPart } from '#domain/bundle/bundle-error.ts';
import type { Bundle } from './bundle-queries.ts';
import type { SearchClient } from './search-client.ts';

/**
 * A search client whose code is fetched when it is first asked, so that the first abstract does not
 * wait for it. Where the code cannot be fetched, the next call tries again.
 */
export function createLateSearchClient(bundle: Bundle): SearchClient {
  let client: Promise<SearchClient> | null = null;
  const fetched = (): Promise<SearchClient> => {
    client ??= import('./search-client.ts').then(
      (part) => part.createSearchClient(bundle),
      () => {
        client = null;
        return unfetchedPart();
      },
    );
    return client;
  };
  return {
    search: async (...call) => (await fetched()).search(...call),
    frequentAuthors: async (...call) => (await fetched()).frequentAuthors(...call),
    findAuthors: async (...call) => (await fetched()).findAuthors(...call),
    countReadByDay: async (...call) => (await fetched()).countReadByDay(...call),
    suggestWords: async (...call) => (await fetched()).suggestWords(...call),
    countViews: async (...call) => (await fetched()).countViews(...call),
    close: () => {
      // A client that could not be fetched has nothing to close.
      client?.then(
        (open) => open.close(),
        () => undefined,
      );
    },
  };
}
