import type { PaperId } from '../paper/paper.ts';
import { ByteWriter } from './byte-writer.ts';
import type { EncodeText } from './codec.ts';
import { createPart } from './create-part.ts';
import type { IdentitiesPartReference } from './manifest.ts';
import { type EmitFile, partPath } from './part.ts';

const MOST_IDENTITIES = 4096;

/** Writes ids, given in the order of their numbers, as parts sorted by id. */
export function encodeIdentities(
  ids: readonly PaperId[],
  encodeText: EncodeText,
  emit: EmitFile,
): readonly IdentitiesPartReference[] {
  const numbers = Uint32Array.from(ids, (_, number) => number).sort(
    (one, other) => compare(ids[one], ids[other]) || one - other,
  );
  const references: IdentitiesPartReference[] = [];
  for (let start = 0; start < numbers.length; start += MOST_IDENTITIES) {
    const slice = numbers.subarray(start, start + MOST_IDENTITIES);
    const sorted = Array.from(slice).flatMap((number) => ids[number] ?? []);
    const writer = new ByteWriter();
    writer.writeNumber(slice.length);
    writer.writeBytes(encodeText(sorted.join('')));
    for (const number of slice) writer.writeNumber(number);
    const part = createPart(partPath('identities', references.length), 'bin', writer.toBytes());
    references.push(...sorted.slice(0, 1).map((id) => ({ ...part.reference, from: id })));
    emit(part.file);
  }
  return references;
}

function compare(one = '', other = ''): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
