import type { Paper } from '../paper/paper.ts';
import type { PhraseQuery, Query } from '../query/query.ts';
import type { Token } from '../text/tokenize.ts';
import { type Passage, passagesOf } from './paper-fields.ts';
import type { Filter } from './search-request.ts';

/** Whether a paper matches all of a filter, found by reading it; for papers without an index. */
export function matchesPaper(filter: Filter, paper: Paper): boolean {
  const { query, from, to, authors } = filter;
  return (
    (from === null || paper.date >= from) &&
    (to === null || paper.date <= to) &&
    (authors.length === 0 || authors.some((name) => paper.authors.includes(name))) &&
    (query.kind === 'everything' || matchesPassages(query, passagesOf(paper)))
  );
}

/** Whether passages match a query. */
export function matchesPassages(query: Query, passages: readonly Passage[]): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'word':
      return someTerm(passages, (term) => term === query.term);
    case 'prefix':
      return someTerm(passages, (term) => term.startsWith(query.term));
    case 'phrase':
      return passages.some(({ tokens }) =>
        tokens.some((_, start) => isPhraseAt(query, tokens, start)),
      );
    case 'and':
      return query.parts.every((part) => matchesPassages(part, passages));
    case 'or':
      return query.parts.some((part) => matchesPassages(part, passages));
  }
}

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

function someTerm(passages: readonly Passage[], matches: (term: string) => boolean): boolean {
  return passages.some(({ tokens }) => tokens.some(({ terms }) => terms.some(matches)));
}
