import type { Decoded } from './bundle-error.ts';
import { decodeNumberedParts } from './directory.ts';
import type { Manifest, PapersDirectoryReference, PapersPartReference } from './manifest.ts';
import { partPath } from './part.ts';

/** The folder of the papers parts. */
export const PAPERS = 'papers';

/** Reads a directory of papers parts, one of those in a manifest. */
export function decodePapersDirectory(
  { olderPapers = [] }: Pick<Manifest, 'olderPapers'>,
  directory: PapersDirectoryReference,
  bytes: Uint8Array,
): Decoded<readonly PapersPartReference[]> {
  const { file, counts } = directory;
  const before = olderPapers
    .slice(0, olderPapers.indexOf(directory))
    .reduce((sum, other) => sum + other.counts.length, 0);
  const pathOf = (place: number): string => partPath(PAPERS, before + place);
  const decoded = decodeNumberedParts(file, bytes, pathOf, 'json');
  if (!decoded.ok) return decoded;
  if (decoded.value.length === counts.length) {
    const value = decoded.value.map((part, place) => ({ ...part, count: counts[place] ?? 0 }));
    return { ok: true, value };
  }
  const message = `The file ${file} does not name ${counts.length} parts.`;
  return { ok: false, fault: { code: 'schema', message, file } };
}
