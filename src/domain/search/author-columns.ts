import { NumberList } from '../bundle/number-list.ts';

/** Who wrote what, in columns of numbers. */
export interface Authors {
  /** Distinct names by number. */
  readonly names: readonly string[];
  /** How many papers there are. */
  readonly paperCount: number;
  /** Authors from this number on have one paper each. */
  readonly firstOfOnePaper: number;
  /** The numbers of a paper's authors, in its own order. */
  bylineOf(paper: number): Uint32Array;
}

/**
 * Numbers the authors of papers: most papers first, then by first appearance in the digest's order,
 * which counts paper numbers down. Frequent authors so stand together, and the first of any selection
 * are its most frequent ones.
 */
export class AuthorColumns {
  private readonly known = new Map<string, number>();
  private readonly members = new NumberList();
  private readonly ends = new NumberList();

  /** Adds the authors of the next paper, in the order of the papers' numbers. */
  addPaper(authors: readonly string[]): void {
    for (const name of new Set(authors)) {
      const author = this.known.get(name) ?? this.known.size;
      this.known.set(name, author);
      this.members.push(author);
    }
    this.ends.push(this.members.length);
  }

  /** The columns of all papers; to be asked for once. */
  finish(): Authors {
    const { ranked, withSeveral } = this.ranked();
    const numbers = new Uint32Array(ranked.length);
    for (const [number, author] of ranked.entries()) numbers[author] = number;
    const found = [...this.known.keys()];
    this.known.clear();
    const members = this.members.view().map((author) => numbers[author] ?? 0);
    const ends = this.ends.view();
    return {
      names: Array.from(ranked, (author) => found[author] ?? ''),
      paperCount: ends.length,
      firstOfOnePaper: withSeveral,
      bylineOf: (paper) => members.subarray(ends[paper - 1] ?? 0, ends[paper] ?? 0),
    };
  }

  /** The authors as they were found, in the order of the numbers that they are to have. */
  private ranked(): { readonly ranked: Uint32Array; readonly withSeveral: number } {
    const members = this.members.view();
    const ends = this.ends.view();
    const counts = new Uint32Array(this.known.size);
    const ranked = new Uint32Array(this.known.size);
    let seen = 0;
    for (let paper = ends.length - 1; paper >= 0; paper -= 1) {
      for (const author of members.subarray(ends[paper - 1] ?? 0, ends[paper])) {
        if (counts[author] === 0) {
          ranked[seen] = author;
          seen += 1;
        }
        counts[author] = (counts[author] ?? 0) + 1;
      }
    }
    ranked.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
    return { ranked, withSeveral: counts.filter((count) => count > 1).length };
  }
}

/** The papers of each author in the order of their numbers, for all authors in theirs. */
export function* papersByAuthor(authors: Authors): Generator<Uint32Array> {
  const ends = new Uint32Array(authors.names.length);
  forEachByline(authors, (author) => {
    ends[author] = (ends[author] ?? 0) + 1;
  });
  let total = 0;
  // From counts to beginnings; filling moves each on to its end.
  for (const [author, count] of ends.entries()) {
    ends[author] = total;
    total += count;
  }
  const papers = new Uint32Array(total);
  forEachByline(authors, (author, paper) => {
    const place = ends[author] ?? 0;
    papers[place] = paper;
    ends[author] = place + 1;
  });
  let start = 0;
  for (const end of ends) {
    yield papers.subarray(start, end);
    start = end;
  }
}

function forEachByline(authors: Authors, act: (author: number, paper: number) => void): void {
  for (let paper = 0; paper < authors.paperCount; paper += 1)
    for (const author of authors.bylineOf(paper)) act(author, paper);
}
