import type { NumberedBlockReference } from '../bundle/directory.ts';
import { missingBlock } from './load-part.ts';

/** The block that holds a number; throws a BundleError where the directory names none. */
export function blockOfNumber(
  references: readonly NumberedBlockReference[],
  number: number,
  directory: string,
): NumberedBlockReference {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.first ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  const reference = references[low - 1];
  if (reference === undefined) throw missingBlock(directory);
  return reference;
}
