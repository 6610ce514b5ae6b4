import { add, type Bitset } from './bitset.ts';
import { type FieldName, FIELDS } from './paper-fields.ts';
import { POSITION_BITS } from './positions.ts';
import { visitTermPlaces } from './term-places.ts';
import type { TermEntry } from './term-source.ts';

/** Adds the papers in which a term stands in a field to a set. */
export function addPapersInField(set: Bitset, entry: TermEntry, field: FieldName): void {
  const wanted = FIELDS.indexOf(field);
  visitTermPlaces(entry, null, (paper, places) => {
    if (places.some((place) => place >>> POSITION_BITS === wanted)) add(set, paper);
  });
}
