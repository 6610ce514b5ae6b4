import { tokenize } from '../text/tokenize.ts';

/** The terms that find an author by name; a name without letters stands under the empty term. */
export function nameTerms(name: string): ReadonlySet<string> {
  const terms = new Set(tokenize(name).flatMap((token) => token.terms));
  return terms.size === 0 ? new Set(['']) : terms;
}
