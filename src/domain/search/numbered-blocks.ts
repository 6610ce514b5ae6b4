import type { NumberedBlockReference } from '../bundle/directory.ts';
import { lastBegun } from '../bundle/last-begun.ts';
import { missingBlock } from './load-part.ts';

/** The block that holds a number; throws a BundleError where the directory names none. */
export function blockOfNumber(
  references: readonly NumberedBlockReference[],
  number: number,
  directory: string,
): NumberedBlockReference {
  const reference = lastBegun(references, number);
  if (reference === undefined) throw missingBlock(directory);
  return reference;
}
