import { ByteWriter } from '../bundle/byte-writer.ts';
import { LAST_FIELD, POSITION_BITS, POSITION_MASK } from './positions.ts';

const body = new ByteWriter();

/**
 * Writes the ascending places of a term in one paper: a head with the length of what follows and
 * which of the first fields it has, then the positions in each as distances. Most words stand in
 * the abstract alone and cost one byte beside their positions; the length lets a reader skip
 * papers it does not ask about.
 */
export function writePlaces(writer: ByteWriter, places: readonly number[]): void {
  body.clear();
  let present = 0;
  let start = 0;
  for (let field = 0; field < LAST_FIELD && start < places.length; field += 1) {
    let end = start;
    while (end < places.length && (places[end] ?? 0) >>> POSITION_BITS === field) end += 1;
    if (end === start) continue;
    present |= 1 << field;
    body.writeNumber(end - start);
    writeDistances(places, start, end);
    start = end;
  }
  // The last field's positions end with the paper's bytes and need no count.
  writeDistances(places, start, places.length);
  writer.writeNumber((body.length << LAST_FIELD) | present);
  writer.writeBytes(body.view());
}

function writeDistances(places: readonly number[], start: number, end: number): void {
  let previous = 0;
  for (let index = start; index < end; index += 1) {
    const position = (places[index] ?? 0) & POSITION_MASK;
    body.writeNumber(position - previous);
    previous = position;
  }
}
