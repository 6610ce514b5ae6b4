import {
  encodeTermBlocks,
  encodeTermDirectories,
  type TermBlockReference,
  type TermDirectoryReference,
} from '../bundle/directory.ts';
import type { SearchReference } from '../bundle/manifest.ts';
import type { BlockWriter } from './block-writer.ts';
import type { KeyedEntry } from './term-entry.ts';
import { encodePlaces } from './write-places.ts';

type TermsReference = Pick<SearchReference, 'terms' | 'areTermsListed'>;

/** Writes the blocks of terms with where these stand, and the directory or directories of them. */
export function writeTerms(writer: BlockWriter, entries: Iterable<KeyedEntry>): TermsReference {
  const blocks: TermBlockReference[] = [];
  for (const run of writer.runsOf(entries)) {
    const index = blocks.length;
    blocks.push({
      ...writer.writeEntries('terms', index, run),
      positions: writer.writeBlock('positions', index, encodePlaces(run)),
    });
  }
  const { encodeText, limits } = writer;
  if (blocks.length <= limits.directory)
    return { terms: writer.writeDirectory('terms', encodeTermBlocks(blocks, encodeText)) };
  const directories = listBlocks(writer, blocks);
  const bytes = encodeTermDirectories(directories, encodeText);
  return { terms: writer.writeDirectory('terms', bytes), areTermsListed: true };
}

// One directory of all would be fetched with the first query: 76 bytes a block, most of them hashes.
function listBlocks(
  writer: BlockWriter,
  blocks: readonly TermBlockReference[],
): readonly TermDirectoryReference[] {
  const directories: TermDirectoryReference[] = [];
  for (let first = 0; first < blocks.length; first += writer.limits.directory) {
    const listed = blocks.slice(first, first + writer.limits.directory);
    const bytes = encodeTermBlocks(listed, writer.encodeText);
    const part = writer.writeBlock('term-directories', directories.length, bytes);
    directories.push({ from: listed[0]?.from ?? '', first, ...part });
  }
  return directories;
}
