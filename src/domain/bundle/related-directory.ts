import type { Decoded } from './bundle-error.ts';
import { ByteReader } from './byte-reader.ts';
import type { NumberedBlockReference } from './directory.ts';
import { toHex } from './hex.ts';
import { partFile, partPath } from './part.ts';

/** The folder of the parts of related papers. */
export const RELATED = 'related';

const HASH_BYTES = 32;

/** Reads the directory of the parts of related papers, which `encodeNumberedBlocks` wrote. */
export function decodeRelatedParts(
  file: string,
  bytes: Uint8Array,
): Decoded<readonly NumberedBlockReference[]> {
  const reader = new ByteReader(bytes);
  const parts: NumberedBlockReference[] = [];
  while (reader.position < bytes.length) {
    const first = reader.readNumber();
    const size = reader.readNumber();
    const hash = toHex(reader.readBytes(HASH_BYTES));
    parts.push({
      file: partFile(partPath(RELATED, parts.length), hash, 'json'),
      first,
      bytes: size,
      hash,
    });
  }
  if (reader.position === bytes.length) return { ok: true, value: parts };
  const message = `The file ${file} does not hold what it should.`;
  return { ok: false, fault: { code: 'schema', message, file } };
}
