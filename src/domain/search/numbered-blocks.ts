import type { NumberedBlockReference } from '../bundle/directory.ts';
import { lastBegun } from '../bundle/last-begun.ts';
import { unnamedFile } from '../bundle/bundle-error.ts';

/** The block that holds a number; throws a BundleError where the directory names none. */
export function blockOfNumber(
  references: readonly NumberedBlockReference[],
  number: number,
  directory: string,
): NumberedBlockReference {
  const reference = lastBegun(references, number);
  if (reference === undefined) throw unnamedFile(directory);
  return reference;
}
