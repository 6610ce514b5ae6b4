import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from './hex.ts';
import type { PartReference } from './manifest.ts';
import { type BundleFile, partFile } from './part.ts';

/** A file and the reference that names it. */
export interface Part {
  readonly reference: PartReference;
  readonly file: BundleFile;
}

/** Lower-case hexadecimal SHA-256. */
export function hashOf(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}

/** Names bytes by their hash: `papers/000` and `json` become `papers/000.1a2b3c4d.json`. */
export function createPart(path: string, extension: string, bytes: Uint8Array): Part {
  const hash = hashOf(bytes);
  const file = partFile(path, hash, extension);
  return { reference: { file, bytes: bytes.length, hash }, file: { file, bytes } };
}
