import { BundleError, type BundleFault } from './bundle-error.ts';
import { toHex } from './hex.ts';
import type { PartReference } from './manifest.ts';
import { verifyPart } from './verify-part.ts';

/** What came of asking for a file of the bundle. */
export type Fetched<Bytes extends Uint8Array = Uint8Array> =
  | { readonly kind: 'bytes'; readonly bytes: Bytes }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreachable' };

/** How files of the bundle are fetched and hashed here. */
export interface PartSource<Bytes extends Uint8Array = Uint8Array> {
  /** Fetches a file by its path; `fresh` passes by what the browser's own cache holds. */
  readonly fetchFile: (file: string, fresh: boolean) => Promise<Fetched<Bytes>>;
  /** SHA-256. */
  readonly hash: (bytes: Bytes) => Promise<Uint8Array>;
}

/**
 * Fetches a part and verifies it; a bad copy is asked for once more, as it may come from a cache.
 * Rejects with a BundleError that names the file.
 */
export async function fetchPart<Bytes extends Uint8Array>(
  reference: PartReference,
  source: PartSource<Bytes>,
): Promise<Bytes> {
  const kept = await fetchVerified(reference, source, false);
  if (kept.fault === null) return kept.bytes;
  const fresh = await fetchVerified(reference, source, true);
  if (fresh.fault === null) return fresh.bytes;
  throw new BundleError(fresh.fault);
}

async function fetchVerified<Bytes extends Uint8Array>(
  reference: PartReference,
  source: PartSource<Bytes>,
  fresh: boolean,
): Promise<{ readonly bytes: Bytes; readonly fault: BundleFault | null }> {
  const { file } = reference;
  const bytes = bytesOrThrow(file, await source.fetchFile(file, fresh));
  return { bytes, fault: verifyPart(reference, bytes, toHex(await source.hash(bytes))) };
}

/** The bytes that were fetched, or why there are none as a BundleError thrown. */
export function bytesOrThrow<Bytes extends Uint8Array>(
  file: string,
  fetched: Fetched<Bytes>,
): Bytes {
  switch (fetched.kind) {
    case 'bytes':
      return fetched.bytes;
    case 'status': {
      const message = `The server answered ${fetched.status} for the file ${file}.`;
      throw new BundleError({ code: 'status', message, file });
    }
    case 'unreachable':
      throw new BundleError({
        code: 'unreachable',
        message: `The file ${file} could not be fetched.`,
        file,
      });
  }
}
