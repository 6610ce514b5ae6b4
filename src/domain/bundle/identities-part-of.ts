import type { PaperId } from '../paper/paper.ts';
import type { IdentitiesPartReference } from './manifest.ts';

/** The part that would hold an id, or undefined where the id stands before all parts. */
export function identitiesPartOf(
  references: readonly IdentitiesPartReference[],
  id: PaperId,
): IdentitiesPartReference | undefined {
  return references.findLast(({ from }) => from <= id);
}
