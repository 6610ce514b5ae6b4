import type { ByteReader } from '../bundle/byte-reader.ts';
import type { ByteWriter } from '../bundle/byte-writer.ts';
import { CROCKFORD_ALPHABET } from '../paper/crockford.ts';
import { isPaperId, type PaperId } from '../paper/paper.ts';
import { regroupBits } from './regroup-bits.ts';

const ID_LENGTH = 12;
const BITS_A_SIGN = 5;
const BITS_AN_ID = ID_LENGTH * BITS_A_SIGN;

/** How many bytes so many ids take. */
export function packedIdsLength(count: number): number {
  return Math.ceil((count * BITS_AN_ID) / 8);
}

/** Writes ids at 60 bits each, one after the other, the last byte filled up with zeros. */
export function writeIds(writer: ByteWriter, ids: readonly PaperId[]): void {
  const values = Array.from(ids.join(''), (sign) => CROCKFORD_ALPHABET.indexOf(sign));
  for (const byte of regroupBits(values, BITS_A_SIGN, 8)) writer.writeByte(byte);
}

/** Reads so many ids; of bytes that are not there it reads nothing. */
export function readIds(reader: ByteReader, count: number): readonly PaperId[] {
  const values = regroupBits(reader.readBytes(packedIdsLength(count)), 8, BITS_A_SIGN);
  const text = values.map((value) => CROCKFORD_ALPHABET.charAt(value)).join('');
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH),
  ).filter((id) => isPaperId(id));
}
