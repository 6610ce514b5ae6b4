import type { Query } from '../query/query.ts';
import {
  type Bitset,
  emptySet,
  intersect,
  intersection,
  rangeSet,
  subtract,
  unite,
} from './bitset.ts';
import type { FieldName } from './paper-fields.ts';
import { markTerm } from './mark-term.ts';
import { addPostings } from './postings.ts';
import type { TermEntry } from './term-entry.ts';
import type { TermSource } from './term-source.ts';

/** What parts of a query find that are not words of papers, found beforehand. */
export type FoundLeaves = ReadonlyMap<Query, Bitset>;

const NO_LEAVES: FoundLeaves = new Map();

/** The numbers that match a query, from what was loaded for it, as a set of its own. */
export function evaluate(
  query: Query,
  source: TermSource,
  leaves: FoundLeaves = NO_LEAVES,
): Bitset {
  return evaluateIn(query, { source, leaves, field: null });
}

interface Surroundings {
  readonly source: TermSource;
  readonly leaves: FoundLeaves;
  /** The only field in which words count. */
  readonly field: FieldName | null;
}

function evaluateIn(query: Query, around: Surroundings): Bitset {
  const { source, leaves } = around;
  switch (query.kind) {
    case 'everything':
      return rangeSet(source.size, 0, source.size);
    case 'word':
      return union(wordEntries(source, query.term), around);
    case 'prefix':
      return union(source.entriesWithPrefix(query.term), around);
    case 'phrase':
      return evaluatePhrase(query.terms, query.lastIsPrefix, around);
    case 'field':
      return evaluateIn(query.part, { ...around, field: query.field });
    case 'mark':
      return union(wordEntries(source, markTerm(query.mark)), { ...around, field: null });
    case 'not': {
      const set = rangeSet(source.size, 0, source.size);
      subtract(set, evaluateIn(query.part, around));
      return set;
    }
    case 'and':
      return evaluateAnd(query.parts, around);
    case 'or':
      return evaluateOr(query.parts, around);
    default: {
      const found = leaves.get(query);
      if (found !== undefined) return intersection(found);
      return query.kind === 'name' ? evaluateName(query.words, around) : emptySet(source.size);
    }
  }
}

function evaluateAnd(parts: readonly Query[], around: Surroundings): Bitset {
  const [first, ...others] = parts;
  const set = evaluateIn(first ?? { kind: 'everything' }, around);
  for (const part of others) intersect(set, evaluateIn(part, around));
  return set;
}

function evaluateOr(parts: readonly Query[], around: Surroundings): Bitset {
  const set = emptySet(around.source.size);
  for (const part of parts) unite(set, evaluateIn(part, around));
  return set;
}

function evaluatePhrase(
  terms: readonly string[],
  lastIsPrefix: boolean,
  around: Surroundings,
): Bitset {
  const { source, field } = around;
  const columns = terms.map((term, index) =>
    lastIsPrefix && index === terms.length - 1
      ? source.entriesWithPrefix(term)
      : wordEntries(source, term),
  );
  const anywhere = { ...around, field: null };
  const [first, ...others] = columns.map((entries) => union(entries, anywhere));
  if (first === undefined) return emptySet(source.size);
  return (
    source.places?.matchPhrase(columns, intersection(first, ...others), field) ??
    emptySet(source.size)
  );
}

/** One word of a name is found among the words of papers; more must be found in one name. */
function evaluateName(words: readonly (readonly string[])[], around: Surroundings): Bitset {
  const spellings = words[0] ?? [];
  const entries = spellings.flatMap((term) => wordEntries(around.source, term));
  return union(entries, { ...around, field: 'authors' });
}

function wordEntries(source: TermSource, term: string): readonly TermEntry[] {
  const entry = source.entry(term);
  return entry === null ? [] : [entry];
}

function union(entries: readonly TermEntry[], { source, field }: Surroundings): Bitset {
  const set = emptySet(source.size);
  for (const entry of entries)
    if (field === null) addPostings(set, entry.papers);
    else source.places?.addPapersInField(set, entry, field);
  return set;
}
