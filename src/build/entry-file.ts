import { ByteReader } from '#domain/bundle/byte-reader.ts';
import { ByteWriter } from '#domain/bundle/byte-writer.ts';
import type { KeyedEntry } from '#domain/search/keyed-block.ts';
import { HashedFile, readSlice } from './hashed-file.ts';

const WINDOW = 2 ** 16;
/** The most that the numbers before an entry's bytes take. */
const HEAD = 20;
const NUMBERS = 4;

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
  const decoder = new TextDecoder();
  let window = readSlice(path, 0, WINDOW);
  /** Where the window ends in the file, and where the next entry begins in the window. */
  let end = window.length;
  let position = 0;
  const has = (length: number): boolean => {
    if (window.length - position >= length) return true;
    const start = end - window.length + position;
    // A window of its own each time: entries that were handed out go on living in the old one.
    window = readSlice(path, start, Math.max(WINDOW, length));
    end = start + window.length;
    position = 0;
    return window.length >= length;
  };
  while (has(HEAD) || window.length > position) {
    const reader = new ByteReader(window, position);
    const [nameLength = 0, count = 0, ...lengths] = Array.from({ length: NUMBERS }, () =>
      reader.readNumber(),
    );
    const [postingsLength = 0, positionsLength = 0] = lengths;
    const headLength = reader.position - position;
    has(headLength + nameLength + postingsLength + positionsLength);
    const body = new ByteReader(window, position + headLength);
    const key = decoder.decode(body.readBytes(nameLength));
    const postings = { bytes: body.readBytes(postingsLength), count };
    const positions = body.readBytes(positionsLength);
    position = body.position;
    yield { key, postings, positions };
  }
}
