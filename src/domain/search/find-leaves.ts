import type { Query } from '../query/query.ts';
import { findAuthor } from './authors.ts';
import { type Bitset, emptySet, rangeSet, toNumbers } from './bitset.ts';
import { datesSet } from './day-counts.ts';
import { evaluate, type FoundLeaves } from './evaluate.ts';
import { authorAt } from './authors.ts';
import { matchesFacts } from './matches-paper.ts';
import type { SearchIndex } from './open-index.ts';
import { addPostings } from './postings.ts';
import type { ShelfSource } from './shelf-facts.ts';

/** Finds what those parts of a query find that are not words of papers, loading what they need. */
export async function findLeaves(
  index: SearchIndex,
  query: Query,
  shelf: ShelfSource,
): Promise<FoundLeaves> {
  const found = new Map<Query, Bitset>();
  await Promise.all(
    leavesOf(query).map(async (leaf) => {
      const set = await findLeaf(index, leaf, shelf);
      if (set !== null) found.set(leaf, set);
    }),
  );
  return found;
}

function leavesOf(query: Query): readonly Query[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(leavesOf);
    case 'not':
      return leavesOf(query.part);
    default:
      return [query];
  }
}

/** The papers of a leaf; null for words, which are looked up where they stand. */
async function findLeaf(
  index: SearchIndex,
  leaf: Query,
  shelf: ShelfSource,
): Promise<Bitset | null> {
  const { paperCount } = index.manifest;
  switch (leaf.kind) {
    case 'author': {
      const author = await findAuthor(index, leaf.name);
      const set = emptySet(paperCount);
      if (author !== null) addPostings(set, author.papers);
      return set;
    }
    case 'name':
      return leaf.words.length > 1 ? papersByName(index, leaf.words) : null;
    case 'dates':
      return datesSet(leaf, index.manifest) ?? rangeSet(paperCount, 0, paperCount);
    case 'state':
    case 'tag':
    case 'list':
    case 'note':
      return shelf.papersWith((facts) => matchesFacts(leaf, facts));
    default:
      return null;
  }
}

/** The papers by authors whose names have each of some words. */
async function papersByName(
  index: SearchIndex,
  words: readonly (readonly string[])[],
): Promise<Bitset> {
  const parts = words.map((spellings): Query => ({
    kind: 'or',
    parts: spellings.map((term): Query => ({ kind: 'word', term })),
  }));
  const query: Query = { kind: 'and', parts };
  const authors = toNumbers(evaluate(query, await index.authorsBy(query)));
  const set = emptySet(index.manifest.paperCount);
  for (const number of authors) addPostings(set, (await authorAt(index, number)).papers);
  return set;
}
