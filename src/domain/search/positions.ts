import type { ByteReader } from '../bundle/byte-reader.ts';
import { type FieldName, FIELDS } from './paper-fields.ts';

/** Bits of a place that hold the position. */
export const POSITION_BITS = 24;
export const POSITION_MASK = 2 ** POSITION_BITS - 1;
/** The field whose positions are written last, and without their count. */
export const LAST_FIELD = FIELDS.length - 1;

/** Places of a paper lie below this. */
export const PLACE_RANGE = FIELDS.length * 2 ** POSITION_BITS;

/**
 * The place of a word in a paper as one number: its field, then its position there from 0. Words
 * that follow each other have places that do; positions beyond 16 million count as that.
 */
export function placeOf(field: FieldName, position: number): number {
  return FIELDS.indexOf(field) * 2 ** POSITION_BITS + Math.min(position, POSITION_MASK);
}

/** Skips one paper's places. */
export function skipPlaces(reader: ByteReader): void {
  const length = reader.readNumber() >>> LAST_FIELD;
  reader.position += length;
}

/** Reads one paper's places, as `writePlaces` wrote them, to the end of a list. */
export function readPlaces(reader: ByteReader, places: number[]): void {
  const head = reader.readNumber();
  const end = reader.position + (head >>> LAST_FIELD);
  for (let field = 0; field < LAST_FIELD; field += 1) {
    if ((head & (1 << field)) === 0) continue;
    readDistances(reader, places, field, places.length + reader.readNumber(), end);
  }
  readDistances(reader, places, LAST_FIELD, Number.POSITIVE_INFINITY, end);
  reader.position = end;
}

function readDistances(
  reader: ByteReader,
  places: number[],
  field: number,
  length: number,
  end: number,
): void {
  let place = field * 2 ** POSITION_BITS;
  while (places.length < length && reader.position < end) {
    place += reader.readNumber();
    places.push(place);
  }
}
