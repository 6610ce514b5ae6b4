import type { Decoded } from './bundle-error.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { DecodeText, EncodeText } from './codec.ts';
import { fromHex, toHex } from './hex.ts';
import type { PartReference } from './manifest.ts';
import { partFile, partPath } from './part.ts';

/** A block of keys from `from` on, up to the next block's. */
export interface KeyedBlockReference extends PartReference {
  readonly from: string;
}

/** A block of terms, and the block of where these terms stand in each paper. */
export interface TermBlockReference extends KeyedBlockReference {
  readonly positions: PartReference;
}

/** A directory of the term blocks `first` on, whose terms begin with `from`. */
export interface TermDirectoryReference extends KeyedBlockReference {
  readonly first: number;
}

/** A block of what is numbered from `first` on, up to the next block's. */
export interface NumberedBlockReference extends PartReference {
  readonly first: number;
}

/** The kinds of blocks, and the directories of some of them, each in a folder of its name. */
export type BlockKind =
  | 'terms'
  | 'term-directories'
  | 'positions'
  | 'names'
  | 'authors'
  | 'bylines';

const HASH_BYTES = 32;

/** The path of a block without its hash and extension. */
export function blockPath(kind: BlockKind, index: number): string {
  return partPath(`search/${kind}`, index);
}

/** Writes a directory of term blocks. */
export function encodeTermBlocks(
  blocks: readonly TermBlockReference[],
  encodeText: EncodeText,
): Uint8Array {
  return encodeRows(blocks, (writer, block) => {
    writeKeyed(writer, block, encodeText);
    writePart(writer, block.positions);
  });
}

/** Reads a directory of term blocks, of which the first has the number `first`. */
export function decodeTermBlocks(
  file: string,
  bytes: Uint8Array,
  decodeText: DecodeText,
  first = 0,
): Decoded<readonly TermBlockReference[]> {
  return decodeRows(file, bytes, (reader, place) => {
    const index = first + place;
    const keyed = readKeyed(reader, 'terms', index, decodeText);
    return keyed && { ...keyed, positions: readPart(reader, blockPath('positions', index)) };
  });
}

/** Writes the directory of directories of term blocks. */
export function encodeTermDirectories(
  directories: readonly TermDirectoryReference[],
  encodeText: EncodeText,
): Uint8Array {
  return encodeRows(directories, (writer, directory) => {
    writer.writeNumber(directory.first);
    writeKeyed(writer, directory, encodeText);
  });
}

/** Reads the directory of directories of term blocks. */
export function decodeTermDirectories(
  file: string,
  bytes: Uint8Array,
  decodeText: DecodeText,
): Decoded<readonly TermDirectoryReference[]> {
  return decodeRows(file, bytes, (reader, index) => {
    const first = reader.readNumber();
    const keyed = readKeyed(reader, 'term-directories', index, decodeText);
    return keyed && { ...keyed, first };
  });
}

/** Writes the directory of the blocks of names. */
export function encodeNameBlocks(
  blocks: readonly KeyedBlockReference[],
  encodeText: EncodeText,
): Uint8Array {
  return encodeRows(blocks, (writer, block) => writeKeyed(writer, block, encodeText));
}

/** Reads the directory of the blocks of names. */
export function decodeNameBlocks(
  file: string,
  bytes: Uint8Array,
  decodeText: DecodeText,
): Decoded<readonly KeyedBlockReference[]> {
  return decodeRows(file, bytes, (reader, index) => readKeyed(reader, 'names', index, decodeText));
}

/** Writes a directory of blocks that are found by number. */
export function encodeNumberedBlocks(blocks: readonly NumberedBlockReference[]): Uint8Array {
  return encodeRows(blocks, (writer, block) => {
    writer.writeNumber(block.first);
    writePart(writer, block);
  });
}

/** Reads a directory of blocks that are found by number. */
export function decodeNumberedBlocks(
  kind: BlockKind,
  file: string,
  bytes: Uint8Array,
): Decoded<readonly NumberedBlockReference[]> {
  return decodeNumberedParts(file, bytes, (index) => blockPath(kind, index));
}

/** Reads a directory of parts that are found by number, from their paths without hash and extension. */
export function decodeNumberedParts(
  file: string,
  bytes: Uint8Array,
  pathOf: (index: number) => string,
  extension: 'bin' | 'json' = 'bin',
): Decoded<readonly NumberedBlockReference[]> {
  return decodeRows(file, bytes, (reader, index) => {
    const first = reader.readNumber();
    return { first, ...readPart(reader, pathOf(index), extension) };
  });
}

function encodeRows<Row>(
  rows: readonly Row[],
  write: (writer: ByteWriter, row: Row) => void,
): Uint8Array {
  const writer = new ByteWriter();
  for (const row of rows) write(writer, row);
  return writer.toBytes();
}

function decodeRows<Row>(
  file: string,
  bytes: Uint8Array,
  read: (reader: ByteReader, index: number) => Row | null,
): Decoded<readonly Row[]> {
  const reader = new ByteReader(bytes);
  const rows: Row[] = [];
  while (reader.position < bytes.length) {
    const row = read(reader, rows.length);
    if (row === null || reader.position > bytes.length) return unreadable(file);
    rows.push(row);
  }
  return { ok: true, value: rows };
}

function unreadable(file: string): Decoded<never> {
  const message = `The file ${file} does not hold what it should.`;
  return { ok: false, fault: { code: 'schema', message, file } };
}

function writeKeyed(writer: ByteWriter, block: KeyedBlockReference, encodeText: EncodeText): void {
  const key = encodeText(block.from);
  writer.writeNumber(key.length);
  writer.writeBytes(key);
  writePart(writer, block);
}

function readKeyed(
  reader: ByteReader,
  kind: BlockKind,
  index: number,
  decodeText: DecodeText,
): KeyedBlockReference | null {
  const from = decodeText(reader.readBytes(reader.readNumber()));
  return from === null ? null : { from, ...readPart(reader, blockPath(kind, index)) };
}

function writePart(writer: ByteWriter, { bytes, hash }: PartReference): void {
  writer.writeNumber(bytes);
  writer.writeBytes(fromHex(hash));
}

function readPart(
  reader: ByteReader,
  path: string,
  extension: 'bin' | 'json' = 'bin',
): PartReference {
  const bytes = reader.readNumber();
  const hash = toHex(reader.readBytes(HASH_BYTES));
  return { file: partFile(path, hash, extension), bytes, hash };
}
