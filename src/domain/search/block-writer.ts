import type { EncodeText } from '../bundle/codec.ts';
import { type BlockKind, blockPath, type KeyedBlockReference } from '../bundle/directory.ts';
import type { PartReference } from '../bundle/manifest.ts';
import { createPart } from '../bundle/create-part.ts';
import type { EmitFile } from '../bundle/part.ts';
import { gapBytes } from './gap-writer.ts';
import { encodeBlock } from './keyed-block.ts';
import type { KeyedEntry } from './term-entry.ts';

/** Bytes above which nothing is added to a block any more. */
export interface BlockLimits {
  /** Of postings with their keys, or of bylines. */
  readonly block: number;
  readonly positions: number;
  /** Blocks of terms above which these have directories of so many each, and not one. */
  readonly directory: number;
}

/**
 * Of blocks half as large a first query fetches a third less, and a tenth less again of a quarter, whose
 * directories and compressed copies are the larger; positions are fetched by few queries.
 */
export const USUAL_LIMITS: BlockLimits = { block: 32_768, positions: 131_072, directory: 128 };

/** Bytes that an entry takes in a block beside its key and its papers. */
const ENTRY_BYTES = 3;

/** Writes the files of an index, each handed on as soon as it is whole. */
export class BlockWriter {
  readonly encodeText: EncodeText;
  readonly limits: BlockLimits;
  private readonly emit: EmitFile;

  constructor(encodeText: EncodeText, emit: EmitFile, limits: BlockLimits) {
    this.encodeText = encodeText;
    this.emit = emit;
    this.limits = limits;
  }

  /** Adds the file of a block. */
  writeBlock(kind: BlockKind, index: number, bytes: Uint8Array): PartReference {
    return this.write(blockPath(kind, index), bytes);
  }

  /** Adds the directory of the blocks of a kind. */
  writeDirectory(kind: BlockKind, bytes: Uint8Array): PartReference {
    return this.write(`search/${kind}`, bytes);
  }

  /** Adds the block of some entries. */
  writeEntries(
    kind: BlockKind,
    index: number,
    entries: readonly KeyedEntry[],
  ): KeyedBlockReference {
    const reference = this.writeBlock(kind, index, encodeBlock(entries, this.encodeText));
    return { from: entries[0]?.key ?? '', ...reference };
  }

  /** Cuts entries into runs that each make one block; an entry too long for any stands alone. */
  *runsOf(entries: Iterable<KeyedEntry>): Generator<readonly KeyedEntry[]> {
    let run: KeyedEntry[] = [];
    let size = 0;
    let positions = 0;
    for (const entry of entries) {
      const ownSize = sizeOf(entry);
      const ownPositions = positionsOf(entry);
      size += ownSize;
      positions += ownPositions;
      if (run.length > 0 && (size > this.limits.block || positions > this.limits.positions)) {
        yield run;
        run = [];
        size = ownSize;
        positions = ownPositions;
      }
      run.push(entry);
    }
    if (run.length > 0) yield run;
  }

  /** Adds a file that holds one byte for each paper. */
  writeColumn(name: string, bytes: Uint8Array): PartReference {
    return this.write(`search/${name}`, bytes);
  }

  private write(path: string, bytes: Uint8Array): PartReference {
    const part = createPart(path, 'bin', bytes);
    this.emit(part.file);
    return part.reference;
  }
}

/** Bytes that an entry takes in its block, roughly. */
function sizeOf({ key, papers }: KeyedEntry): number {
  const last = papers.at(-1) ?? 0;
  return ENTRY_BYTES + key.length / 2 + gapBytes(papers.length, last + 1);
}

/** Bytes that its places take in theirs, roughly. */
function positionsOf({ papers, starts }: KeyedEntry): number {
  return papers.length + (starts.at(-1) ?? 0) - (starts[0] ?? 0);
}
