import type { PhraseQuery } from '../query/query.ts';
import type { Token } from '../text/tokenize.ts';

/** Whether the words from an index on are the phrase. */
export function isPhraseAt(
  { terms, lastIsPrefix }: PhraseQuery,
  tokens: readonly Token[],
  start: number,
): boolean {
  return terms.every((term, index) => {
    const isPrefix = lastIsPrefix && index === terms.length - 1;
    const spellings = tokens[start + index]?.terms ?? [];
    return spellings.some((found) => (isPrefix ? found.startsWith(term) : found === term));
  });
}
