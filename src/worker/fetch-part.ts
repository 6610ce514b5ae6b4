import { fetchPart } from '#domain/bundle/fetch-part.ts';
import type { LoadPart } from '#domain/search/load-part.ts';
import { fetchFile } from '#platform/fetch-file.ts';
import { sha256 } from '#platform/sha-256.ts';

/** Fetches parts from a folder and verifies them; rejects with a BundleError that names the file. */
export function partFetcher(base: string): LoadPart {
  return (reference) =>
    fetchPart(reference, {
      fetchFile: (file, fresh) => fetchFile(new URL(file, base), fresh ? 'reload' : 'default'),
      hash: sha256,
    });
}
