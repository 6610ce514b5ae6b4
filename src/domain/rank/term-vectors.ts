import { NumberList } from '../bundle/number-list.ts';
import { placeOf, PLACE_RANGE } from '../search/positions.ts';
import type { KeyedEntry } from '../search/term-entry.ts';
import { visitTermPlaces } from '../search/term-places.ts';
import { isTelling } from './telling-terms.ts';
import { TERMS_KEPT, TermSlots } from './term-slots.ts';

/** What every paper is about: its heaviest terms, with weights whose squares add up to about `ONE` squared. */
export interface TermVectors {
  readonly paperCount: number;
  /** Folded terms by their numbers, in order. */
  readonly keys: readonly string[];
  /** Terms and weights of paper `number` stand from `number * TERMS_KEPT` on. */
  readonly terms: Uint32Array;
  readonly weights: Uint16Array;
  readonly counts: Uint8Array;
}

/** The length of a vector. Weights are whole numbers, so that no sum of products depends on its order. */
export const ONE = 0x7fff;

/** A word of the title counts as so many. */
const TITLE_WORD = 3;
/** Parts of a weight before it is set against the others of its paper. */
const FINENESS = 512;
const AUTHORS = placeOf('authors', 0);
const ABSTRACT = placeOf('abstract', 0);
/** In more papers than this a term says little, up to a share of very many papers. */
const MOST_PAPERS = 1000;

/** In how many papers a term may be that still says what they are about. */
export function mostPapersWith(paperCount: number): number {
  return Math.max(2, Math.min(paperCount / 5, MOST_PAPERS), paperCount / 500);
}

/**
 * Weighs the terms of an inverted index as its entries go by: the more often a term stands in a paper
 * and the fewer papers have it, the heavier (tf–idf; Salton and Buckley, Term-weighting approaches in
 * automatic text retrieval, 1988).
 */
export class TermVectorsBuilder {
  private readonly paperCount: number;
  private readonly slots: TermSlots;
  private readonly keys: string[] = [];
  private readonly papersWith = new NumberList();
  private readonly papers = new NumberList();
  private readonly counts = new NumberList();
  private readonly spans = new NumberList();

  constructor(paperCount: number) {
    this.paperCount = paperCount;
    this.slots = new TermSlots(paperCount);
  }

  /** Hands entries on, in the order of their keys, and weighs each that tells what papers are about. */
  *seen(entries: Iterable<KeyedEntry>): Generator<KeyedEntry> {
    for (const entry of entries) {
      if (entry.starts.length > 0 && isTelling(entry.key)) this.add(entry);
      yield entry;
    }
  }

  /** The vectors, once all entries have gone by. */
  finish(): TermVectors {
    const { slots, paperCount, keys } = this;
    const frequencies = this.papersWith.view();
    for (let paper = 0; paper < paperCount; paper += 1) {
      slots.dropSpellings(paper, (term) => frequencies[term] ?? 0);
      this.setLength(paper);
    }
    const { terms, weights, counts } = slots;
    return { paperCount, keys, terms, weights, counts };
  }

  private add(entry: KeyedEntry): void {
    this.collect(entry);
    const papers = this.papers.view();
    const found = papers.length;
    if (found < 2 || found > mostPapersWith(this.paperCount)) return;
    const term = this.keys.length;
    const rarity = Math.log(this.paperCount / found) * FINENESS;
    const counts = this.counts.view();
    const spans = this.spans.view();
    for (let index = 0; index < found; index += 1) {
      const weight = Math.round((1 + Math.log(counts[index] ?? 1)) * rarity);
      if (weight === 0) continue;
      this.slots.offer(papers[index] ?? 0, term, Math.min(weight, 0xffff), spans[index] ?? 0);
    }
    this.keys.push(entry.key);
    this.papersWith.push(found);
  }

  /** Finds the papers in whose title or abstract a term stands, as names say nothing of these. */
  private collect(entry: KeyedEntry): void {
    for (const list of [this.papers, this.counts, this.spans]) list.clear();
    visitTermPlaces(entry, null, (paper, start, end) => {
      let count = 0;
      let first = PLACE_RANGE;
      let last = 0;
      for (let index = start; index < end; index += 1) {
        const place = entry.places[index] ?? 0;
        if (place >= AUTHORS && place < ABSTRACT) continue;
        count += place < AUTHORS ? TITLE_WORD : 1;
        first = Math.min(first, place);
        last = place;
      }
      if (count === 0) return;
      this.papers.push(paper);
      this.counts.push(count);
      this.spans.push(((shortPlace(first) << 16) | shortPlace(last)) >>> 0);
    });
  }

  private setLength(paper: number): void {
    const { weights, counts } = this.slots;
    const first = paper * TERMS_KEPT;
    const end = first + (counts[paper] ?? 0);
    let squares = 0;
    for (let slot = first; slot < end; slot += 1) squares += (weights[slot] ?? 0) ** 2;
    const length = Math.sqrt(squares);
    for (let slot = first; slot < end; slot += 1)
      weights[slot] = Math.round(((weights[slot] ?? 0) / length) * ONE);
  }
}

/** A place in 16 bits, of which papers of the usual length need no more. */
function shortPlace(place: number): number {
  return ((place >= ABSTRACT ? 0x8000 : 0) | (place & 0x7fff)) >>> 0;
}
