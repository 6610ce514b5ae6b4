import { ByteReader } from '../bundle/byte-reader.ts';
import { ByteWriter } from '../bundle/byte-writer.ts';

/** The authors of papers `first` on, as numbers of authors. */
export interface BylineBlock {
  /** Where a paper's authors begin in `authors`; one entry more than papers. */
  readonly starts: Uint32Array;
  /** Of each paper in no order. */
  readonly authors: Uint32Array;
}

/** Writes one paper's authors, and gives how many of them are of no other paper. */
export function writeByline(
  writer: ByteWriter,
  authors: Uint32Array,
  firstOfOnePaper: number,
): number {
  const others = authors.filter((author) => author < firstOfOnePaper);
  const own = authors.length - others.length;
  for (const number of [own, others.length, ...others]) writer.writeNumber(number);
  return own;
}

/**
 * Joins what `writeByline` wrote for `count` papers into a block. Authors of one paper, who are most,
 * are numbered paper by paper down to the lowest number that one of the last paper has: so `ownEnd`, above
 * all those of the block's first paper, gives the numbers of them all.
 */
export function encodeBylines(bylines: Uint8Array, count: number, ownEnd: number): Uint8Array {
  const writer = new ByteWriter();
  for (const number of [count, ownEnd]) writer.writeNumber(number);
  writer.writeBytes(bylines);
  return writer.toBytes();
}

/** Reads a block. */
export function decodeBylines(bytes: Uint8Array): BylineBlock {
  const reader = new ByteReader(bytes);
  const count = Math.min(reader.readNumber(), bytes.length);
  let own = reader.readNumber();
  const starts = new Uint32Array(count + 1);
  const authors: number[] = [];
  for (let paper = 1; paper <= count; paper += 1) {
    for (let left = reader.readNumber(); left > 0 && own > 0; left -= 1) authors.push((own -= 1));
    for (let left = reader.readNumber(); left > 0 && reader.position < bytes.length; left -= 1)
      authors.push(reader.readNumber());
    starts[paper] = authors.length;
  }
  return { starts, authors: Uint32Array.from(authors) };
}
