import { ByteReader } from '../bundle/byte-reader.ts';
import { FIELDS } from './paper-fields.ts';
import { POSITION_BITS } from './positions.ts';

/** The places of a block's terms. */
export interface PlaceBlock {
  /** Where the places of each paper of each term begin in `places`, and where the last ones end. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** The field in which most words stand; it is the last, and how many do is in a paper's head. */
export const ABSTRACT = FIELDS.length - 1;
/** Numbers below this take one byte, as the positions in most abstracts do. */
export const LONG = 0xff;

/** Reads what `encodePlaces` wrote. */
export function decodePlaces(bytes: Uint8Array): PlaceBlock {
  const reader = new ByteReader(bytes);
  const papers = Math.min(reader.readNumber(), bytes.length);
  const stream = (): ByteReader => new ByteReader(reader.readBytes(reader.readNumber()));
  const [heads, counts] = [stream(), stream()];
  // By field, first positions and then distances.
  const bodies = FIELDS.flatMap(() => [stream(), stream()]);
  const starts = new Uint32Array(papers + 1);
  const places = new Uint32Array(bytes.length);
  let end = 0;
  for (let paper = 1; paper <= papers; paper += 1) {
    const head = heads.readNumber();
    for (let field = 0; field < FIELDS.length; field += 1) {
      let left = (head >>> field) & 1;
      if (field === ABSTRACT) left = head >>> field;
      else if (left > 0) left = counts.readNumber();
      let place = field << POSITION_BITS;
      let body = bodies[2 * field];
      for (; left > 0 && body !== undefined && end < places.length; left -= 1) {
        place += readShort(body);
        places[end] = place;
        end += 1;
        body = bodies[2 * field + 1];
      }
    }
    starts[paper] = end;
  }
  return { starts, places: places.slice(0, end) };
}

function readShort(reader: ByteReader): number {
  const byte = reader.readByte();
  return byte < LONG ? byte : LONG + reader.readNumber();
}
