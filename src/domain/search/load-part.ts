import { type Decoded, valueOrThrow } from '../bundle/bundle-error.ts';
import type { PartReference } from '../bundle/manifest.ts';

/** Gives the verified bytes of a file of the bundle; rejects with a BundleError. */
export type LoadPart = (reference: PartReference) => Promise<Uint8Array>;

/** What stops a search that nobody waits for any longer; an AbortSignal is one. */
export interface Cancellation {
  throwIfAborted(): void;
}

/** So many bytes of the files of one kind are kept decoded, which takes about four times as many. */
const MOST_BYTES = 6_000_000;

/**
 * Loads and decodes parts, and keeps those used last: files of so many bytes together, and the last
 * whatever its size. A part that fails is forgotten, so that asking again tries again. A load is shared
 * by all who ask for it and hence never cancelled.
 */
export function cacheParts<Value, Reference extends PartReference = PartReference>(
  load: LoadPart,
  decode: (bytes: Uint8Array, reference: Reference) => Decoded<Value> | Promise<Decoded<Value>>,
  most = MOST_BYTES,
): (reference: Reference) => Promise<Value> {
  const cache = new Map<string, readonly [bytes: number, value: Promise<Value>]>();
  let sum = 0;
  const forget = (file: string): void => {
    sum -= cache.get(file)?.[0] ?? 0;
    cache.delete(file);
  };
  const start = async (reference: Reference): Promise<Value> => {
    try {
      return valueOrThrow(await decode(await load(reference), reference));
    } catch (error) {
      forget(reference.file);
      throw error;
    }
  };
  return (reference) => {
    const { file, bytes } = reference;
    const value = cache.get(file)?.[1] ?? start(reference);
    forget(file);
    cache.set(file, [bytes, value]);
    sum += bytes;
    for (const old of cache.keys()) if (sum > most && old !== file) forget(old);
    return value;
  };
}

/** What was decoded, or a fault of the file where nothing was. */
export function decodedOrFault<Value>(value: Value | null, file: string): Decoded<Value> {
  if (value !== null) return { ok: true, value };
  const message = `The file ${file} does not hold what it should.`;
  return { ok: false, fault: { code: 'schema', message, file } };
}
