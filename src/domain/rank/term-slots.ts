/** So many of its heaviest terms stand for a paper. */
export const TERMS_KEPT = 24;

/**
 * The heaviest terms of each paper as they come: columns with a fixed number of slots for each, so that
 * a million papers take 240 MB.
 */
export class TermSlots {
  readonly terms: Uint32Array;
  readonly weights: Uint16Array;
  readonly counts: Uint8Array;
  /** Where each term first and last stands in its paper. */
  private readonly spans: Uint32Array;
  private readonly isDropped = new Uint8Array(TERMS_KEPT);

  constructor(paperCount: number) {
    this.terms = new Uint32Array(paperCount * TERMS_KEPT);
    this.weights = new Uint16Array(paperCount * TERMS_KEPT);
    this.spans = new Uint32Array(paperCount * TERMS_KEPT);
    this.counts = new Uint8Array(paperCount);
  }

  /** Offers a paper a term above all before it; of terms that weigh the same the first are kept. */
  offer(paper: number, term: number, weight: number, span: number): void {
    const first = paper * TERMS_KEPT;
    const count = this.counts[paper] ?? 0;
    if (count < TERMS_KEPT) {
      this.counts[paper] = count + 1;
      this.write(first + count, term, weight, span);
      return;
    }
    const lightest = this.lightestOf(first);
    if ((this.weights[lightest] ?? 0) < weight) this.write(lightest, term, weight, span);
  }

  /**
   * Leaves a paper one spelling of each word, the one that most papers have: two spellings of a word
   * begin or end at the same place.
   */
  dropSpellings(paper: number, papersWith: (term: number) => number): void {
    const first = paper * TERMS_KEPT;
    const end = first + (this.counts[paper] ?? 0);
    const { isDropped } = this;
    for (let slot = first; slot < end; slot += 1)
      isDropped[slot - first] = Number(this.hasBetterSpelling(slot, first, end, papersWith));
    let kept = first;
    for (let slot = first; slot < end; slot += 1) {
      if (isDropped[slot - first] === 1) continue;
      this.write(kept, this.terms[slot] ?? 0, this.weights[slot] ?? 0, this.spans[slot] ?? 0);
      kept += 1;
    }
    this.counts[paper] = kept - first;
  }

  private hasBetterSpelling(
    slot: number,
    first: number,
    end: number,
    papersWith: (term: number) => number,
  ): boolean {
    const term = this.terms[slot] ?? 0;
    for (let other = first; other < end; other += 1) {
      if (other === slot || !this.isSameWord(slot, other)) continue;
      const rival = this.terms[other] ?? 0;
      const lead = papersWith(rival) - papersWith(term);
      if (lead > 0 || (lead === 0 && rival < term)) return true;
    }
    return false;
  }

  private isSameWord(one: number, other: number): boolean {
    const difference = (this.spans[one] ?? 0) ^ (this.spans[other] ?? 0);
    return difference >>> 16 === 0 || (difference & 0xffff) === 0;
  }

  private lightestOf(first: number): number {
    let lightest = first;
    for (let slot = first + 1; slot < first + TERMS_KEPT; slot += 1) {
      const lead = (this.weights[slot] ?? 0) - (this.weights[lightest] ?? 0);
      const isLater = (this.terms[slot] ?? 0) > (this.terms[lightest] ?? 0);
      if (lead < 0 || (lead === 0 && isLater)) lightest = slot;
    }
    return lightest;
  }

  private write(slot: number, term: number, weight: number, span: number): void {
    this.terms[slot] = term;
    this.weights[slot] = weight;
    this.spans[slot] = span;
  }
}
