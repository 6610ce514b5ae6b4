import type { DecodeText, EncodeText } from '../bundle/codec.ts';
import { ByteReader } from '../bundle/byte-reader.ts';
import { ByteWriter } from '../bundle/byte-writer.ts';
import { readGaps } from './gap-code.ts';
import { GapWriter } from './gap-writer.ts';
import type { KeyedEntry } from './term-entry.ts';

/** A block as it is held in memory: keys in the order in which they were written. */
export interface KeyedBlock {
  readonly keys: readonly string[];
  /** Where a key's papers begin in `papers`; one entry more than keys. */
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
}

/** Ends a key's text. Digests are read line by line, so that no word and no name holds it. */
const END = '\n';

/**
 * Writes entries as a block: keys front-coded against their predecessor (Witten, Moffat and Bell,
 * Managing Gigabytes, 4.1), column by column, as like numbers compress best beside each other, then the
 * gaps between papers.
 */
export function encodeBlock(
  entries: readonly Pick<KeyedEntry, 'key' | 'papers'>[],
  encodeText: EncodeText,
): Uint8Array {
  const writer = new ByteWriter();
  const suffixes: string[] = [];
  const shares: number[] = [];
  let previous = '';
  let range = 0;
  for (const { key: written, papers } of entries) {
    const key = written.replaceAll(END, ' ');
    const shared = sharedLength(previous, key);
    shares.push(shared);
    suffixes.push(key.slice(shared) + END);
    range = Math.max(range, (papers.at(-1) ?? 0) + 1);
    previous = key;
  }
  const text = encodeText(suffixes.join(''));
  for (const number of [range, text.length]) writer.writeNumber(number);
  writer.writeBytes(text);
  for (const shared of shares) writer.writeNumber(shared);
  for (const { papers } of entries) writer.writeNumber(papers.length);
  const gaps = new GapWriter(writer);
  for (const { papers } of entries) gaps.write(papers, range);
  gaps.finish();
  return writer.toBytes();
}

/** Reads what `encodeBlock` wrote; null where the text is no text. */
export function decodeBlock(bytes: Uint8Array, decodeText: DecodeText): KeyedBlock | null {
  const reader = new ByteReader(bytes);
  const range = reader.readNumber();
  const text = decodeText(reader.readBytes(reader.readNumber()));
  if (text === null) return null;
  let key = '';
  const keys = text
    .split(END)
    .slice(0, -1)
    .map((suffix) => (key = key.slice(0, reader.readNumber()) + suffix));
  const starts = new Uint32Array(keys.length + 1);
  let end = 0;
  // A number takes a bit at least.
  for (let index = 1; index <= keys.length; index += 1)
    starts[index] = end = Math.min(end + reader.readNumber(), bytes.length * 8);
  const papers = readGaps(bytes, reader.position, starts.subarray(1), range);
  return { keys, starts, papers };
}

/** The papers of the key at an index; none beyond the last. */
export function papersAt({ papers, starts }: KeyedBlock, index: number): Uint32Array {
  return papers.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
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
