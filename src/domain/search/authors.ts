import { unfetchedPart } from '../bundle/bundle-error.ts';
import type { Query } from '../query/query.ts';
import { hasMarkup } from '../text/has-markup.ts';
import { tokenize } from '../text/tokenize.ts';
import { type Bitset, emptySet, toNumbers } from './bitset.ts';
import { evaluate } from './evaluate.ts';
import { papersAt } from './keyed-block.ts';
import { nameTerms } from './name-terms.ts';
import type { SearchIndex } from './open-index.ts';
import { addPostings } from './postings.ts';

/** An author of the bundle and the numbers of the papers. */
export interface Author {
  readonly name: string;
  readonly papers: Uint32Array;
}

/** The author of a number. */
export async function authorAt(index: SearchIndex, number: number): Promise<Author> {
  const { first, block } = await index.authors.blockOf(number);
  return { name: block.keys[number - first] ?? '', papers: papersAt(block, number - first) };
}

/** The author of exactly this name, or null where the bundle has none. */
export async function findAuthor(
  index: SearchIndex,
  name: string,
): Promise<(Author & { readonly number: number }) | null> {
  const parts = [...nameTerms(await plainName(name))].map((term): Query => ({
    kind: 'word',
    term,
  }));
  const query: Query = { kind: 'and', parts };
  const candidates = evaluate(query, await index.authorsBy(query));
  for (const number of toNumbers(candidates)) {
    const author = await authorAt(index, number);
    if (author.name === name) return { ...author, number };
  }
  return null;
}

/** A name as the index has its words: as its reader sees it. */
async function plainName(name: string): Promise<string> {
  if (!hasMarkup(name)) return name;
  const { plainText } = await import('../text/interpret.ts').catch(unfetchedPart);
  return plainText(name);
}

/** The papers by any of the authors of these names; names that nobody has add nothing. */
export async function papersByAnyOf(index: SearchIndex, names: readonly string[]): Promise<Bitset> {
  const set = emptySet(index.manifest.paperCount);
  const authors = await Promise.all(names.map((name) => findAuthor(index, name)));
  for (const author of authors) if (author !== null) addPostings(set, author.papers);
  return set;
}

/** What finds names that have, for each word of a text, a word that begins with it. */
export function namesQuery(text: string): Query {
  const parts = tokenize(text).map(({ terms }): Query => {
    const prefixes = terms.map((term): Query => ({ kind: 'prefix', term }));
    return { kind: 'or', parts: prefixes };
  });
  return parts.length === 0 ? { kind: 'everything' } : { kind: 'and', parts };
}
