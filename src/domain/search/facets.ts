import { type CountedPapers, tallyAuthors } from './author-tally.ts';
import { authorAt, findAuthor } from './authors.ts';
import { type Bitset, countSet, toNumbers } from './bitset.ts';
import type { SearchIndex } from './open-index.ts';
import { countPostingsIn } from './postings.ts';
import type { AuthorCount } from './search-request.ts';

/** Papers up to which authors are counted paper by paper, and above which author by author. */
const NARROW = 20_000;

/** The authors to rank: those of the bundle by number, and any by name. */
export interface AuthorCandidates {
  readonly numbers: Bitset;
  has(name: string): boolean;
}

/** An author by number, or by name where the bundle does not know the author. */
interface RankedAuthor {
  readonly author: number | string;
  readonly count: number;
}

/**
 * The authors with most of the papers, ties by author number; counts are exact. With candidates
 * only these are ranked, and even those without papers, after all others. Up to `narrow` papers
 * are counted one by one.
 */
export async function rankAuthors(
  index: SearchIndex,
  papers: CountedPapers,
  limit: number,
  candidates: AuthorCandidates | null = null,
  narrow: number = NARROW,
): Promise<readonly AuthorCount[]> {
  const total = countSet(papers.numbers);
  const isWide = total > narrow || total === index.manifest.paperCount;
  const ranked =
    isWide && papers.gone.length === 0
      ? await rankByAuthor(index, papers.numbers, limit, candidates)
      : await rankByPaper(index, papers, limit, candidates);
  return Promise.all(
    ranked.map(async ({ author, count }) => {
      if (typeof author === 'string') return { name: author, count };
      return { name: (await authorAt(index, author)).name, count };
    }),
  );
}

/** How many of the papers are by the author of exactly this name. */
export async function countAuthor(
  index: SearchIndex,
  { numbers, gone }: CountedPapers,
  name: string,
): Promise<AuthorCount> {
  const author = await findAuthor(index, name);
  const known = author === null ? 0 : countPostingsIn(numbers, author.papers);
  const others = gone.filter(({ authors }) => authors.includes(name)).length;
  return { name, count: known + others };
}

// Author numbers run from the most to the least frequent author, so that the walk can stop where
// nobody further on has papers enough (the threshold algorithm of Fagin, Lotem and Naor, 2001).
async function rankByAuthor(
  index: SearchIndex,
  papers: Bitset,
  limit: number,
  candidates: AuthorCandidates | null,
): Promise<readonly RankedAuthor[]> {
  const ranked: RankedAuthor[] = [];
  for (const number of candidates === null ? upTo(index) : toNumbers(candidates.numbers)) {
    const author = await authorAt(index, number);
    const worst = ranked[limit - 1];
    if (worst !== undefined && author.papers.length <= worst.count) break;
    const count = countPostingsIn(papers, author.papers);
    if (count > 0 || candidates !== null) insertRanked(ranked, { author: number, count }, limit);
  }
  return ranked;
}

async function rankByPaper(
  index: SearchIndex,
  papers: CountedPapers,
  limit: number,
  candidates: AuthorCandidates | null,
): Promise<readonly RankedAuthor[]> {
  const { counts, strangers } = await tallyAuthors(index, papers);
  const ranked: RankedAuthor[] = [];
  const rank = (author: number): void => {
    const count = counts[author] ?? 0;
    if (count > (ranked[limit - 1]?.count ?? -1)) insertRanked(ranked, { author, count }, limit);
  };
  if (candidates !== null) toNumbers(candidates.numbers).forEach(rank);
  else counts.forEach((count, author) => count > 0 && rank(author));
  for (const [author, count] of strangers)
    if (candidates?.has(author) !== false) insertRanked(ranked, { author, count }, limit);
  return ranked;
}

/** Keeps a list sorted by count; among equals the one that came first stays first. */
function insertRanked(ranked: RankedAuthor[], entry: RankedAuthor, limit: number): void {
  let index = ranked.length;
  while (index > 0 && (ranked[index - 1]?.count ?? 0) < entry.count) index -= 1;
  ranked.splice(index, 0, entry);
  if (ranked.length > limit) ranked.pop();
}

function* upTo({ manifest }: SearchIndex): Generator<number> {
  for (let number = 0; number < manifest.search.authorCount; number += 1) yield number;
}
