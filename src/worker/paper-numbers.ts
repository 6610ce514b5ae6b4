import type { DecodeText } from '#domain/bundle/codec.ts';
import { decodeIdentities } from '#domain/bundle/identities-part.ts';
import { identitiesPartOf } from '#domain/bundle/identities-part-of.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { cacheParts, type LoadPart } from '#domain/search/load-part.ts';

/** Gives the numbers of those ids that the bundle has; rejects with a BundleError. */
export type FindNumbers = (ids: readonly PaperId[]) => Promise<ReadonlyMap<PaperId, number>>;

/** Finds numbers of ids, loading only the parts that hold them. */
export function numberFinder(
  manifest: Manifest,
  load: LoadPart,
  decodeText: DecodeText,
): FindNumbers {
  const loadPart = cacheParts(load, (bytes, { file }) =>
    decodeIdentities({ file }, bytes, decodeText),
  );
  const partOf = (id: PaperId) => identitiesPartOf(manifest.identities, id);
  return async (ids) => {
    const wanted = new Set(ids.map(partOf).filter((part) => part !== undefined));
    const tables = await Promise.all([...wanted].map(loadPart));
    const numbers = new Map(tables.flatMap((table) => [...table]));
    return new Map(
      ids.flatMap((id): [PaperId, number][] => {
        const number = numbers.get(id);
        return number === undefined ? [] : [[id, number]];
      }),
    );
  };
}
