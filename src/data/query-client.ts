import { BundleError } from '#domain/bundle/bundle-error.ts';
import { QueryClient } from '@tanstack/react-query';

/** A bad file is fetched once more at once; what it then still is, the reader is told. */
const MOST_RETRIES = 1;

/**
 * The client of all that is read from the bundle. Its files never change under their names, so
 * nothing grows stale; it asks the network whatever the browser says of being online.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: (failures, error) => error instanceof BundleError && failures < MOST_RETRIES,
        retryDelay: 200,
        // Rows come and go by what they show; each would ask for a failed part anew, without end.
        enabled: ({ state }) => state.status !== 'error',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
