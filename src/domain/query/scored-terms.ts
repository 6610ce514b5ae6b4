import type { Query } from './query.ts';

/** A word of a query that makes papers more or less relevant. */
export interface ScoredTerm {
  readonly term: string;
  readonly isPrefix: boolean;
  /** The only field in which it counts. */
  readonly field: 'title' | 'abstract' | null;
}

/**
 * The words by which papers can be ranked: those that a query looks for, each once. The words of a
 * phrase count each by itself; what must not be there counts nothing.
 */
export function scoredTerms(query: Query): readonly ScoredTerm[] {
  const terms = new Map<string, ScoredTerm>();
  collect(query, null, (term) => terms.set(JSON.stringify(term), term));
  return [...terms.values()];
}

function collect(query: Query, field: ScoredTerm['field'], add: (term: ScoredTerm) => void): void {
  switch (query.kind) {
    case 'word':
      return add({ term: query.term, isPrefix: false, field });
    case 'prefix':
      return add({ term: query.term, isPrefix: true, field });
    case 'phrase':
      return query.terms.forEach((term, index) => {
        const isPrefix = query.lastIsPrefix && index === query.terms.length - 1;
        add({ term, isPrefix, field });
      });
    case 'field':
      return collect(query.part, query.field, add);
    case 'and':
    case 'or':
      return query.parts.forEach((part) => collect(part, field, add));
    default:
      return undefined;
  }
}
