import { ByteReader } from '../bundle/byte-reader.ts';
import { ByteWriter } from '../bundle/byte-writer.ts';

/** The authors of papers `first` on, as numbers of authors. */
export interface BylineBlock {
  /** Where a paper's authors begin in `authors`; one entry more than papers. */
  readonly starts: Uint32Array;
  readonly authors: Uint32Array;
}

/** Writes one paper's authors. */
export function writeByline(
  writer: ByteWriter,
  authors: Iterable<number> & ArrayLike<number>,
): void {
  writer.writeNumber(authors.length);
  for (const author of authors) writer.writeNumber(author);
}

/** Joins what `writeByline` wrote for `count` papers into a block. */
export function encodeBylines(bylines: Uint8Array, count: number): Uint8Array {
  const writer = new ByteWriter();
  writer.writeNumber(count);
  writer.writeBytes(bylines);
  return writer.toBytes();
}

/** Reads a block. */
export function decodeBylines(bytes: Uint8Array): BylineBlock {
  const reader = new ByteReader(bytes);
  const count = Math.min(reader.readNumber(), bytes.length);
  const starts = new Uint32Array(count + 1);
  const authors = new Uint32Array(bytes.length);
  let end = 0;
  for (let paper = 0; paper < count; paper += 1) {
    const length = Math.min(reader.readNumber(), bytes.length - end);
    for (let index = 0; index < length; index += 1) authors[end + index] = reader.readNumber();
    end += length;
    starts[paper + 1] = end;
  }
  return { starts, authors: authors.slice(0, end) };
}
