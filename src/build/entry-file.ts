import { ByteReader } from '#domain/bundle/byte-reader.ts';
import { ByteWriter } from '#domain/bundle/byte-writer.ts';
import type { KeyedEntry } from '#domain/search/keyed-block.ts';
import { HashedFile, readSlice } from './hashed-file.ts';

const WINDOW = 2 ** 16;
/** The most that the numbers before an entry's bytes take. */
const HEAD = 20;

/** Writes entries into a file, in the order in which they come; gives its hash. */
export function writeEntryFile(path: string, entries: Iterable<KeyedEntry>): string {
  const file = new HashedFile(path);
  const encoder = new TextEncoder();
  const head = new ByteWriter();
  for (const { key, postings, positions } of entries) {
    const name = encoder.encode(key);
    head.clear();
    for (const number of [name.length, postings.count, postings.bytes.length, positions.length])
      head.writeNumber(number);
    for (const bytes of [head.view(), name, postings.bytes, positions]) file.write(bytes);
  }
  return file.close();
}

/** Reads what `writeEntryFile` wrote, a little at a time. */
export function* readEntryFile(path: string): Generator<KeyedEntry> {
  let window = windowOf(path, 0, WINDOW);
  /** Where the window ends in the file, and where the next entry begins in the window. */
  let end = window.length;
  let position = 0;
  const has = (length: number): boolean => {
    if (window.length - position >= length) return true;
    const start = end - window.length + position;
    // A window of its own each time: entries that were handed out go on living in the old one.
    window = windowOf(path, start, Math.max(WINDOW, length));
    end = start + window.length;
    position = 0;
    return window.length >= length;
  };
  while (has(HEAD) || window.length > position) {
    const reader = new ByteReader(window, position);
    const nameLength = reader.readNumber();
    const count = reader.readNumber();
    const postingsLength = reader.readNumber();
    const positionsLength = reader.readNumber();
    const headLength = reader.position - position;
    has(headLength + nameLength + postingsLength + positionsLength);
    const nameEnd = position + headLength + nameLength;
    const key = window.toString('utf8', nameEnd - nameLength, nameEnd);
    const body = new ByteReader(window, nameEnd);
    const postings = { bytes: body.readBytes(postingsLength), count };
    const positions = body.readBytes(positionsLength);
    position = body.position;
    yield { key, postings, positions };
  }
}

/** As a buffer, which decodes short texts faster than anything else. */
function windowOf(path: string, start: number, length: number): Buffer {
  const { buffer, byteOffset, byteLength } = readSlice(path, start, length);
  return Buffer.from(buffer, byteOffset, byteLength);
}
