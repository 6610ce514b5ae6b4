import type { Paper } from '../paper/paper.ts';
import { findAuthor } from './authors.ts';
import { type Bitset, toNumbers } from './bitset.ts';
import type { SearchIndex } from './open-index.ts';

/** The papers whose authors are counted: some of the bundle, and others that it does not have. */
export interface CountedPapers {
  readonly numbers: Bitset;
  readonly gone: readonly Paper[];
}

/** How many of the papers are by each author. */
export interface AuthorTally {
  /** By author number. */
  readonly counts: Uint32Array;
  /** By name, for authors that the bundle does not know. */
  readonly strangers: ReadonlyMap<string, number>;
}

/** Counts the authors of papers, paper by paper. */
export async function tallyAuthors(
  index: SearchIndex,
  { numbers, gone }: CountedPapers,
): Promise<AuthorTally> {
  const counts = await countInBundle(index, numbers);
  return { counts, strangers: await addGone(index, counts, gone) };
}

async function countInBundle(index: SearchIndex, papers: Bitset): Promise<Uint32Array> {
  const { bylines } = index;
  const counts = new Uint32Array(index.manifest.search.authorCount);
  const numbers = toNumbers(papers);
  const references = numbers.length === 0 ? [] : await bylines.references();
  const starts = references.map(({ first }) => first);
  let next = 0;
  const rows: Promise<void>[] = [];
  starts.forEach((first, block) => {
    const begin = next;
    const end = starts[block + 1] ?? Number.POSITIVE_INFINITY;
    while (next < numbers.length && (numbers[next] ?? 0) < end) next += 1;
    if (next > begin) rows.push(countBlock(index, first, numbers.subarray(begin, next), counts));
  });
  await Promise.all(rows);
  return counts;
}

async function countBlock(
  index: SearchIndex,
  first: number,
  papers: Uint32Array,
  counts: Uint32Array,
): Promise<void> {
  const { block } = await index.bylines.blockOf(first);
  for (const paper of papers) {
    const end = block.starts[paper - first + 1] ?? 0;
    for (let row = block.starts[paper - first] ?? end; row < end; row += 1) {
      const author = block.authors[row] ?? 0;
      counts[author] = (counts[author] ?? 0) + 1;
    }
  }
}

/** Counts the authors of gone papers; gives those that the bundle does not know. */
async function addGone(
  index: SearchIndex,
  counts: Uint32Array,
  gone: readonly Paper[],
): Promise<ReadonlyMap<string, number>> {
  const names = new Map<string, number>();
  for (const { authors } of gone)
    for (const name of new Set(authors)) names.set(name, (names.get(name) ?? 0) + 1);
  const found = await Promise.all([...names.keys()].map((name) => findAuthor(index, name)));
  for (const author of found) {
    if (author === null) continue;
    counts[author.number] = (counts[author.number] ?? 0) + (names.get(author.name) ?? 0);
    names.delete(author.name);
  }
  return names;
}
