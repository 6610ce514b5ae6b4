import { isPaperId, type PaperId } from '../paper/paper.ts';
import type { Decoded } from './bundle-error.ts';
import { ByteReader } from './byte-reader.ts';
import type { DecodeText } from './codec.ts';
import type { IdentitiesPartReference } from './manifest.ts';

/** Characters of an id, one byte each. */
const ID_LENGTH = 12;

/** Reads an identities part as a map from a paper's id to its number. */
export function decodeIdentities(
  { file }: Pick<IdentitiesPartReference, 'file'>,
  bytes: Uint8Array,
  decodeText: DecodeText,
): Decoded<ReadonlyMap<PaperId, number>> {
  const reader = new ByteReader(bytes);
  const count = reader.readNumber();
  const ids = decodeText(reader.readBytes(count * ID_LENGTH)) ?? '';
  const numbers = new Map<PaperId, number>();
  for (let start = 0; start < ids.length; start += ID_LENGTH) {
    const id = ids.slice(start, start + ID_LENGTH);
    if (isPaperId(id)) numbers.set(id, reader.readNumber());
  }
  if (numbers.size === count && reader.position === bytes.length)
    return { ok: true, value: numbers };
  const message = `The file ${file} does not hold what it should.`;
  return { ok: false, fault: { code: 'schema', message, file } };
}
