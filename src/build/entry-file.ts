import { ByteReader } from '#domain/bundle/byte-reader.ts';
import { ByteWriter } from '#domain/bundle/byte-writer.ts';
import { POSITION_BITS, POSITION_MASK } from '#domain/search/positions.ts';
import { type KeyedEntry, NOWHERE } from '#domain/search/term-entry.ts';
import { HashedFile, readSlice } from './hashed-file.ts';

const WINDOW = 2 ** 16;
/** The most that the numbers before an entry's bytes take. */
const HEAD = 10;
/** Bits before a place that say how many fields further on it is; there are three. */
const FIELD_BITS = 2;

/** Writes entries into a file, in the order in which they come; gives its hash. */
export function writeEntryFile(path: string, entries: Iterable<KeyedEntry>): string {
  const file = new HashedFile(path);
  const encoder = new TextEncoder();
  const head = new ByteWriter();
  const body = new ByteWriter();
  for (const entry of entries) {
    const name = encoder.encode(entry.key);
    body.clear();
    writeBody(body, entry);
    head.clear();
    for (const number of [name.length, body.length]) head.writeNumber(number);
    for (const bytes of [head.view(), name, body.view()]) file.write(bytes);
  }
  return file.close();
}

function writeBody(body: ByteWriter, { papers, starts, places }: KeyedEntry): void {
  body.writeNumber(papers.length);
  body.writeNumber(starts.length);
  let last = 0;
  for (const [row, paper] of papers.entries()) {
    body.writeNumber(paper - last);
    last = paper;
    if (starts.length > 0) writePlaces(body, places.subarray(starts[row], starts[row + 1]));
  }
}

function writePlaces(body: ByteWriter, places: Uint32Array): void {
  body.writeNumber(places.length);
  let field = 0;
  let position = 0;
  for (const place of places) {
    const further = (place >>> POSITION_BITS) - field;
    if (further > 0) position = 0;
    field += further;
    body.writeNumber((((place & POSITION_MASK) - position) << FIELD_BITS) | further);
    position = place & POSITION_MASK;
  }
}

/** Reads what `writeEntryFile` wrote, a little at a time; says of each entry how many bytes it took. */
export function* readEntryFile(
  path: string,
  advance: (bytes: number) => void = () => undefined,
): Generator<KeyedEntry> {
  let window = windowOf(path, 0, WINDOW);
  /** Where the window ends in the file, and where the next entry begins in the window. */
  let end = window.length;
  let position = 0;
  const has = (length: number): boolean => {
    if (window.length - position >= length) return true;
    const start = end - window.length + position;
    window = windowOf(path, start, Math.max(WINDOW, length));
    end = start + window.length;
    position = 0;
    return window.length >= length;
  };
  while (has(HEAD) || window.length > position) {
    const reader = new ByteReader(window, position);
    const nameLength = reader.readNumber();
    const bodyLength = reader.readNumber();
    const headLength = reader.position - position;
    const length = headLength + nameLength + bodyLength;
    has(length);
    const nameEnd = position + headLength + nameLength;
    const key = window.toString('utf8', nameEnd - nameLength, nameEnd);
    const entry = readBody(new ByteReader(window, nameEnd), key, bodyLength);
    position += length;
    advance(length);
    yield entry;
  }
}

function readBody(body: ByteReader, key: string, length: number): KeyedEntry {
  const papers = new Uint32Array(body.readNumber());
  const starts = new Uint32Array(body.readNumber());
  // A place takes a byte at least.
  const places = starts.length === 0 ? NOWHERE : new Uint32Array(length);
  let paper = 0;
  let end = 0;
  for (let row = 0; row < papers.length; row += 1) {
    paper += body.readNumber();
    papers[row] = paper;
    if (starts.length === 0) continue;
    end = readPlaces(body, places, end);
    starts[row + 1] = end;
  }
  return { key, papers, starts, places: places.subarray(0, end) };
}

/** Adds a paper's places to a list that ends somewhere; gives where it ends then. */
function readPlaces(body: ByteReader, places: Uint32Array, start: number): number {
  const end = start + body.readNumber();
  let place = 0;
  for (let index = start; index < end; index += 1) {
    const code = body.readNumber();
    const further = code & ((1 << FIELD_BITS) - 1);
    if (further > 0) place = ((place >>> POSITION_BITS) + further) << POSITION_BITS;
    place += code >>> FIELD_BITS;
    places[index] = place;
  }
  return end;
}

/** As a buffer, which decodes short texts faster than anything else. */
function windowOf(path: string, start: number, length: number): Buffer {
  const { buffer, byteOffset, byteLength } = readSlice(path, start, length);
  return Buffer.from(buffer, byteOffset, byteLength);
}
