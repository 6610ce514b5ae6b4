import type { DecodeText, EncodeText } from '../bundle/codec.ts';
import { ByteReader } from '../bundle/byte-reader.ts';
import { ByteWriter } from '../bundle/byte-writer.ts';
import type { Postings } from './postings.ts';

/** A key with its postings, and with its positions where it has any. */
export interface KeyedEntry {
  readonly key: string;
  readonly postings: Postings;
  readonly positions: Uint8Array;
}

/** A block as it is held in memory: keys in the order in which they were written. */
export interface KeyedBlock {
  readonly keys: readonly string[];
  readonly counts: Uint32Array;
  /** Where a key's postings begin in `bytes`; one entry more than keys. */
  readonly postingStarts: Uint32Array;
  /** Where a key's positions begin in the block's positions file; one entry more than keys. */
  readonly positionStarts: Uint32Array;
  readonly bytes: Uint8Array;
}

/**
 * Writes entries as a block: keys front-coded against their predecessor (Witten, Moffat and Bell,
 * Managing Gigabytes, 4.1), then all postings.
 */
export function encodeBlock(entries: readonly KeyedEntry[], encodeText: EncodeText): Uint8Array {
  const writer = new ByteWriter();
  const suffixes: string[] = [];
  const heads = new ByteWriter();
  let previous = '';
  for (const { key, postings, positions } of entries) {
    const shared = sharedLength(previous, key);
    suffixes.push(key.slice(shared));
    for (const number of [shared, key.length - shared, postings.count]) heads.writeNumber(number);
    for (const { length } of [postings.bytes, positions]) heads.writeNumber(length);
    previous = key;
  }
  const text = encodeText(suffixes.join(''));
  writer.writeNumber(entries.length);
  writer.writeNumber(text.length);
  writer.writeBytes(text);
  writer.writeBytes(heads.toBytes());
  for (const { postings } of entries) writer.writeBytes(postings.bytes);
  return writer.toBytes();
}

/** Reads what `encodeBlock` wrote; null where the text is no text. */
export function decodeBlock(bytes: Uint8Array, decodeText: DecodeText): KeyedBlock | null {
  const reader = new ByteReader(bytes);
  const count = Math.min(reader.readNumber(), bytes.length);
  const text = decodeText(reader.readBytes(reader.readNumber()));
  if (text === null) return null;
  const keys: string[] = [];
  const counts = new Uint32Array(count);
  const postingStarts = new Uint32Array(count + 1);
  const positionStarts = new Uint32Array(count + 1);
  let key = '';
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    const shared = reader.readNumber();
    const length = reader.readNumber();
    key = key.slice(0, shared) + text.slice(read, read + length);
    read += length;
    keys.push(key);
    counts[index] = reader.readNumber();
    postingStarts[index + 1] = (postingStarts[index] ?? 0) + reader.readNumber();
    positionStarts[index + 1] = (positionStarts[index] ?? 0) + reader.readNumber();
  }
  return { keys, counts, postingStarts, positionStarts, bytes: bytes.subarray(reader.position) };
}

/** The postings of the key at an index; none beyond the last. */
export function postingsAt(block: KeyedBlock, index: number): Postings {
  const start = block.postingStarts[index] ?? 0;
  const end = block.postingStarts[index + 1] ?? start;
  return { bytes: block.bytes.subarray(start, end), count: block.counts[index] ?? 0 };
}

/** The index of the first key that is not below the given one, for keys in order. */
export function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedLength(first: string, second: string): number {
  const longest = Math.min(first.length, second.length);
  let length = 0;
  while (length < longest && first.charCodeAt(length) === second.charCodeAt(length)) length += 1;
  // A surrogate pair must not be torn: its halves are no text on their own.
  return length > 0 && isHighSurrogate(first.charCodeAt(length - 1)) ? length - 1 : length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
