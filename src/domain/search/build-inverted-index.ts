import { ByteLists } from './byte-lists.ts';
import { ByteWriter } from '../bundle/byte-writer.ts';
import type { KeyedEntry } from './keyed-block.ts';
import type { FieldName, Passage } from './paper-fields.ts';
import { PLACE_RANGE, placeOf } from './positions.ts';
import { writePlaces } from './write-places.ts';

/** Collects the words of documents, added in the order of their numbers, term by term. */
export class InvertedIndexBuilder {
  private readonly terms = new Map<string, number>();
  private readonly postings = new ByteLists();
  private readonly positions = new ByteLists();
  private readonly counts: number[] = [];
  private readonly lastDocuments: number[] = [];
  private readonly writer = new ByteWriter();
  private occurrences = new Float64Array(1024);
  private occurrenceCount = 0;

  /** Adds a document under a number above all before it; a token-free passage adds nothing. */
  addDocument(document: number, passages: readonly Passage[]): void {
    this.occurrenceCount = 0;
    const next: Record<FieldName, number> = { title: 0, authors: 0, abstract: 0 };
    for (const { field, tokens } of passages) {
      for (const { terms } of tokens) {
        const place = placeOf(field, next[field]);
        for (const term of terms) this.addOccurrence(term, place);
        next[field] += 1;
      }
      // The gap keeps phrases from reaching into the next passage of the same field.
      next[field] += 1;
    }
    this.writeDocument(document);
  }

  /** Adds a document that holds the terms, without positions. */
  addTerms(document: number, terms: Iterable<string>): void {
    for (const term of terms) this.addPosting(this.termNumber(term), document);
  }

  /** All terms in order, with what was collected for them. */
  *entries(): Generator<KeyedEntry> {
    for (const key of [...this.terms.keys()].sort()) {
      const term = this.terms.get(key) ?? 0;
      const postings = { bytes: this.postings.toBytes(term), count: this.counts[term] ?? 0 };
      yield { key, postings, positions: this.positions.toBytes(term) };
    }
  }

  // An occurrence is one number, sortable by term and place.
  private addOccurrence(term: string, place: number): void {
    if (this.occurrenceCount === this.occurrences.length) {
      const grown = new Float64Array(this.occurrences.length * 2);
      grown.set(this.occurrences);
      this.occurrences = grown;
    }
    this.occurrences[this.occurrenceCount] = this.termNumber(term) * PLACE_RANGE + place;
    this.occurrenceCount += 1;
  }

  private writeDocument(document: number): void {
    const occurrences = this.occurrences.subarray(0, this.occurrenceCount).sort();
    let index = 0;
    while (index < occurrences.length) {
      const term = Math.floor((occurrences[index] ?? 0) / PLACE_RANGE);
      const base = term * PLACE_RANGE;
      const places: number[] = [];
      for (; index < occurrences.length; index += 1) {
        const place = (occurrences[index] ?? 0) - base;
        if (place >= PLACE_RANGE) break;
        places.push(place);
      }
      this.addPosting(term, document);
      this.writer.clear();
      writePlaces(this.writer, places);
      this.positions.appendBytes(term, this.writer.view());
    }
  }

  private addPosting(term: number, document: number): void {
    this.postings.appendNumber(term, document - (this.lastDocuments[term] ?? 0));
    this.lastDocuments[term] = document;
    this.counts[term] = (this.counts[term] ?? 0) + 1;
  }

  private termNumber(term: string): number {
    const known = this.terms.get(term);
    if (known !== undefined) return known;
    const number = this.terms.size;
    this.terms.set(term, number);
    this.counts.push(0);
    this.lastDocuments.push(0);
    return number;
  }
}
