import type { PaperMark } from '../query/query.ts';

/** The term that papers with a mark have in the index; no word of a text is like it. */
export function markTerm(mark: PaperMark): string {
  return `:${mark}`;
}
