import type { Decoded } from './bundle-error.ts';
import { decodeNumberedParts, type NumberedBlockReference } from './directory.ts';
import { partPath } from './part.ts';

/** The folder of the parts of related papers. */
export const RELATED = 'related';

/** Reads the directory of the parts of related papers, which `encodeNumberedBlocks` wrote. */
export function decodeRelatedParts(
  file: string,
  bytes: Uint8Array,
): Decoded<readonly NumberedBlockReference[]> {
  return decodeNumberedParts(file, bytes, (index) => partPath(RELATED, index), 'json');
}
