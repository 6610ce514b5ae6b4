import { createPart } from './create-part.ts';
import { encodeNumberedBlocks } from './directory.ts';
import type { Manifest, PapersDirectoryReference, PapersPartReference } from './manifest.ts';
import { type EmitFile, partPath } from './part.ts';

/** How many parts are in the manifest at least, and how many in a directory. */
export interface DirectoryLimits {
  readonly newest: number;
  readonly listed: number;
}

/** A directory has 2.3 kB so. */
const USUAL_LIMITS: DirectoryLimits = { newest: 32, listed: 64 };

/**
 * Puts the older of all papers parts into directories. These are always full, so that papers which come
 * later change none of them; what is left over stays in the manifest.
 */
export function encodePapersDirectories(
  parts: readonly PapersPartReference[],
  emit: EmitFile,
  { newest, listed }: DirectoryLimits = USUAL_LIMITS,
): Pick<Manifest, 'papers' | 'olderPapers'> {
  const directories: PapersDirectoryReference[] = [];
  let start = 0;
  for (; parts.length - start >= newest + listed; start += listed) {
    const older = parts.slice(start, start + listed);
    const path = partPath('papers-parts', directories.length);
    const { file, reference } = createPart(path, 'bin', encodeNumberedBlocks(older));
    emit(file);
    directories.push({ ...reference, counts: older.map(({ count }) => count) });
  }
  const papers = parts.slice(start);
  return start === 0 ? { papers } : { papers, olderPapers: directories };
}
