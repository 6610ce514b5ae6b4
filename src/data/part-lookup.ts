import { unnamedFile, valueOrThrow } from '#domain/bundle/bundle-error.ts';
import type { PapersPartReference } from '#domain/bundle/manifest.ts';
import { decodePapersDirectory } from '#domain/bundle/papers-directory.ts';
import type { ListedPapersPart } from '#domain/bundle/papers-parts.ts';
import type { QueryClient } from '@tanstack/react-query';
import { type Bundle, fetchBundlePart } from './bundle-queries.ts';

export { decodeIdentities } from '#domain/bundle/identities-part.ts';

/** The file of a part that a directory names, for which that is fetched once; rejects with a BundleError. */
export async function fetchListedPart(
  client: QueryClient,
  bundle: Bundle,
  { directory, place }: ListedPapersPart,
): Promise<PapersPartReference> {
  const parts = await client.ensureQueryData({
    queryKey: ['papers-parts', directory.hash],
    queryFn: async ({ signal }) => {
      const bytes = await fetchBundlePart(bundle, directory, signal);
      return valueOrThrow(decodePapersDirectory(bundle.manifest, directory, bytes));
    },
  });
  const reference = parts[place];
  if (reference === undefined) throw unnamedFile(directory.file);
  return reference;
}
