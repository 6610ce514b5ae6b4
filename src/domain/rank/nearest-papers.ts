import { type TermPostings, postingsOf } from './term-postings.ts';
import { TERMS_KEPT } from './term-slots.ts';
import { ONE, type TermVectors } from './term-vectors.ts';

/** A paper that is near another, and why. */
export interface Neighbour {
  readonly paper: number;
  /** The cosine of the angle between both vectors. */
  readonly nearness: number;
  /** Terms that both have, the heaviest first. */
  readonly terms: readonly string[];
}

/** Most neighbours of a paper. */
export const MOST_NEIGHBOURS = 8;
/** Less near than this, papers have little in common. */
export const LEAST_NEARNESS = 0.15;
/** One rare word that both happen to write relates no papers. */
export const LEAST_SHARED = 2;
/** More words explain no better. */
const TERMS_NAMED = 5;

/**
 * Finds the nearest papers of each in the postings of its own terms, so that no two papers are compared
 * that share none.
 */
export class NearestPapers {
  private readonly vectors: TermVectors;
  private readonly postings: TermPostings;
  /** Sums of products, and shared terms, by paper; all 0 but while a paper is looked at. */
  private readonly sums: Float64Array;
  private readonly shared: Uint8Array;
  private readonly touched: Uint32Array;

  constructor(vectors: TermVectors) {
    this.vectors = vectors;
    this.postings = postingsOf(vectors);
    this.sums = new Float64Array(vectors.paperCount);
    this.shared = new Uint8Array(vectors.paperCount);
    this.touched = new Uint32Array(vectors.paperCount);
  }

  /** The nearest papers of a paper, nearest first; of those equally near the newer first. */
  of(paper: number): readonly Neighbour[] {
    const touched = this.touched.subarray(0, this.addUp(paper));
    const nearest: number[] = [];
    for (const other of touched)
      if (other !== paper && this.isNear(other)) this.rank(nearest, other);
    const neighbours = nearest.map((other) => ({
      paper: other,
      nearness: (this.sums[other] ?? 0) / ONE ** 2,
      terms: this.sharedTerms(paper, other),
    }));
    for (const other of touched) {
      this.sums[other] = 0;
      this.shared[other] = 0;
    }
    return neighbours;
  }

  private addUp(paper: number): number {
    const { vectors, sums, shared, touched } = this;
    const { starts, papers, weights } = this.postings;
    const first = paper * TERMS_KEPT;
    const end = first + (vectors.counts[paper] ?? 0);
    let count = 0;
    for (let slot = first; slot < end; slot += 1) {
      const weight = vectors.weights[slot] ?? 0;
      const term = vectors.terms[slot] ?? 0;
      const last = starts[term + 1] ?? 0;
      for (let place = starts[term] ?? 0; place < last; place += 1) {
        const other = papers[place] ?? 0;
        const known = shared[other] ?? 0;
        if (known === 0) {
          touched[count] = other;
          count += 1;
        }
        shared[other] = known + 1;
        sums[other] = (sums[other] ?? 0) + weight * (weights[place] ?? 0);
      }
    }
    return count;
  }

  private isNear(other: number): boolean {
    const sum = this.sums[other] ?? 0;
    return sum >= LEAST_NEARNESS * ONE ** 2 && (this.shared[other] ?? 0) >= LEAST_SHARED;
  }

  private rank(nearest: number[], paper: number): void {
    let place = nearest.length;
    while (place > 0 && this.isNearer(paper, nearest[place - 1] ?? 0)) place -= 1;
    if (place >= MOST_NEIGHBOURS) return;
    nearest.splice(place, 0, paper);
    if (nearest.length > MOST_NEIGHBOURS) nearest.pop();
  }

  private isNearer(one: number, other: number): boolean {
    const lead = (this.sums[one] ?? 0) - (this.sums[other] ?? 0);
    return lead > 0 || (lead === 0 && one > other);
  }

  private sharedTerms(one: number, other: number): readonly string[] {
    const { keys, terms, weights, counts } = this.vectors;
    const first = other * TERMS_KEPT;
    const ofOther = terms.subarray(first, first + (counts[other] ?? 0));
    const products: { readonly term: number; readonly product: number }[] = [];
    const from = one * TERMS_KEPT;
    for (let slot = from; slot < from + (counts[one] ?? 0); slot += 1) {
      const term = terms[slot] ?? 0;
      const place = ofOther.indexOf(term);
      if (place === -1) continue;
      products.push({ term, product: (weights[slot] ?? 0) * (weights[first + place] ?? 0) });
    }
    products.sort((a, b) => b.product - a.product || a.term - b.term);
    return products.slice(0, TERMS_NAMED).map(({ term }) => keys[term] ?? '');
  }
}
