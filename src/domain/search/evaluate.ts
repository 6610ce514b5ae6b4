import type { Query } from '../query/query.ts';
import { type Bitset, emptySet, intersect, intersection, rangeSet, unite } from './bitset.ts';
import { matchPhrase } from './match-phrase.ts';
import { addPostings } from './postings.ts';
import type { TermEntry, TermSource } from './term-source.ts';

/** The numbers that match a query, from postings that were loaded for it. */
export function evaluate(query: Query, source: TermSource): Bitset {
  switch (query.kind) {
    case 'everything':
      return rangeSet(source.size, 0, source.size);
    case 'word':
      return union(source, wordEntries(source, query.term));
    case 'prefix':
      return union(source, source.entriesWithPrefix(query.term));
    case 'phrase':
      return evaluatePhrase(query.terms, query.lastIsPrefix, source);
    case 'and':
      return evaluateAnd(query.parts, source);
    case 'or':
      return evaluateOr(query.parts, source);
  }
}

function evaluateAnd(parts: readonly Query[], source: TermSource): Bitset {
  const [first, ...others] = parts;
  const set = evaluate(first ?? { kind: 'everything' }, source);
  for (const part of others) intersect(set, evaluate(part, source));
  return set;
}

function evaluateOr(parts: readonly Query[], source: TermSource): Bitset {
  const set = emptySet(source.size);
  for (const part of parts) unite(set, evaluate(part, source));
  return set;
}

function evaluatePhrase(
  terms: readonly string[],
  lastIsPrefix: boolean,
  source: TermSource,
): Bitset {
  const columns = terms.map((term, index) =>
    lastIsPrefix && index === terms.length - 1
      ? source.entriesWithPrefix(term)
      : wordEntries(source, term),
  );
  const [first, ...others] = columns.map((entries) => union(source, entries));
  if (first === undefined) return emptySet(source.size);
  const candidates = intersection(first, ...others);
  return columns.length === 1 ? candidates : matchPhrase(columns, candidates);
}

function wordEntries(source: TermSource, term: string): readonly TermEntry[] {
  const entry = source.entry(term);
  return entry === null ? [] : [entry];
}

function union(source: TermSource, entries: readonly TermEntry[]): Bitset {
  const set = emptySet(source.size);
  for (const { postings } of entries) addPostings(set, postings);
  return set;
}
