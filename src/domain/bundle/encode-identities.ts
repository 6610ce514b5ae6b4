import type { PaperId } from '../paper/paper.ts';
import { ByteWriter } from './byte-writer.ts';
import type { EncodeText } from './codec.ts';
import { createPart } from './create-part.ts';
import type { IdentitiesPartReference } from './manifest.ts';
import { type BundleFile, partPath } from './part.ts';

const MOST_IDENTITIES = 4096;

/** Splits ids, given in the order of their numbers, into parts sorted by id. */
export function encodeIdentities(
  ids: readonly PaperId[],
  encodeText: EncodeText,
): {
  readonly references: readonly IdentitiesPartReference[];
  readonly files: readonly BundleFile[];
} {
  const sorted = ids.map((id, number) => ({ id, number })).sort(byId);
  const references: IdentitiesPartReference[] = [];
  const files: BundleFile[] = [];
  for (let start = 0; start < sorted.length; start += MOST_IDENTITIES) {
    const slice = sorted.slice(start, start + MOST_IDENTITIES);
    const writer = new ByteWriter();
    writer.writeNumber(slice.length);
    writer.writeBytes(encodeText(slice.map(({ id }) => id).join('')));
    for (const { number } of slice) writer.writeNumber(number);
    const part = createPart(partPath('identities', references.length), 'bin', writer.toBytes());
    references.push(...slice.slice(0, 1).map(({ id }) => ({ ...part.reference, from: id })));
    files.push(part.file);
  }
  return { references, files };
}

function byId(a: { readonly id: PaperId }, b: { readonly id: PaperId }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
