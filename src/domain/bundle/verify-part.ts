import type { BundleFault } from './bundle-error.ts';
import type { PartReference } from './manifest.ts';

/** Null where bytes with this hash are the ones the reference names, else what is wrong with them. */
export function verifyPart(
  reference: PartReference,
  bytes: Uint8Array,
  hash: string,
): BundleFault | null {
  const { file } = reference;
  if (bytes.length !== reference.bytes) {
    const message = `The file ${file} has ${bytes.length} bytes instead of ${reference.bytes}.`;
    return { code: 'size', message, file };
  }
  if (hash === reference.hash) return null;
  return { code: 'hash', message: `The file ${file} is not the one that was published.`, file };
}
