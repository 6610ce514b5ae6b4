import { NumberList } from '../bundle/number-list.ts';
import type { FieldName, Passage } from './paper-fields.ts';
import { placeOf } from './positions.ts';
import { type KeyedEntry, NOWHERE } from './term-entry.ts';

/** The place of a term that stands nowhere in its document. */
const NO_PLACE = 0xffff_ffff;
/** Words kept at hand; a power of two. */
const SLOTS = 2 ** 14;

/**
 * Collects the words of documents, added in the order of their numbers. They are kept as they come, as
 * numbers in columns, and go to their terms at the end in one pass (distribution counting, Knuth, The
 * Art of Computer Programming 3, 5.2): a list for each term, grown word by word, takes twice the time.
 */
export class InvertedIndexBuilder {
  private readonly terms = new Map<string, number>();
  private readonly recent = Array.from<string | null>({ length: SLOTS }).fill(null);
  private readonly recentNumbers = new Uint32Array(SLOTS);
  /** Of each occurrence its term, its document and its place there. */
  private readonly termColumn = new NumberList();
  private readonly documents = new NumberList();
  private readonly places = new NumberList();

  /** Adds a document under a number above all before it; a token-free passage adds nothing. */
  addDocument(document: number, passages: readonly Passage[]): void {
    const next: Record<FieldName, number> = { title: 0, authors: 0, abstract: 0 };
    for (const { field, tokens } of passages) {
      for (const { terms } of tokens) {
        const place = placeOf(field, next[field]);
        for (const term of terms) this.addOccurrence(term, document, place);
        next[field] += 1;
      }
      // The gap keeps phrases from reaching into the next passage of the same field.
      next[field] += 1;
    }
  }

  /** Adds a document that holds the terms, each once, without places. */
  addTerms(document: number, terms: Iterable<string>): void {
    for (const term of terms) this.addOccurrence(term, document, NO_PLACE);
  }

  /** All terms in order, with what was collected for them. */
  *entries(): Generator<KeyedEntry> {
    const { ends, documents, places } = this.byTerm();
    for (const key of [...this.terms.keys()].sort()) {
      const term = this.terms.get(key) ?? 0;
      yield entryOf(key, documents, places, ends[term - 1] ?? 0, ends[term] ?? 0);
    }
  }

  private addOccurrence(term: string, document: number, place: number): void {
    this.termColumn.push(this.numberOf(term));
    this.documents.push(document);
    this.places.push(place);
  }

  /** The number of a term. Most words have just been there, which a small table tells sooner. */
  private numberOf(term: string): number {
    const slot = slotOf(term);
    if (this.recent[slot] === term) return this.recentNumbers[slot] ?? 0;
    const number = this.terms.get(term) ?? this.terms.size;
    if (number === this.terms.size) this.terms.set(term, number);
    this.recent[slot] = term;
    this.recentNumbers[slot] = number;
    return number;
  }

  /** The columns of documents and places term by term, and where each term ends in them. */
  private byTerm() {
    const terms = this.termColumn.view();
    const ends = new Uint32Array(this.terms.size);
    for (const term of terms) ends[term] = (ends[term] ?? 0) + 1;
    let total = 0;
    // From counts to beginnings; filling moves each on to its end.
    for (const [term, count] of ends.entries()) {
      ends[term] = total;
      total += count;
    }
    const [given, givenPlaces] = [this.documents.view(), this.places.view()];
    const documents = new Uint32Array(total);
    const places = new Uint32Array(total);
    for (let index = 0; index < total; index += 1) {
      const term = terms[index] ?? 0;
      const end = ends[term] ?? 0;
      documents[end] = given[index] ?? 0;
      places[end] = givenPlaces[index] ?? 0;
      ends[term] = end + 1;
    }
    return { ends, documents, places };
  }
}

/** A slot of the table of recent terms, by the term's letters (Kernighan and Ritchie's hash). */
function slotOf(term: string): number {
  let hash = 1;
  for (let index = 0; index < term.length; index += 1)
    hash = (Math.imul(hash, 31) + term.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> 14)) & (SLOTS - 1);
}

function entryOf(
  key: string,
  documents: Uint32Array,
  places: Uint32Array,
  from: number,
  to: number,
): KeyedEntry {
  if (places[from] === NO_PLACE)
    return { key, papers: documents.subarray(from, to), starts: NOWHERE, places: NOWHERE };
  const papers = new Uint32Array(to - from);
  const starts = new Uint32Array(to - from + 1);
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const document = documents[index] ?? 0;
    if (count > 0 && papers[count - 1] === document) continue;
    papers[count] = document;
    starts[count] = index;
    count += 1;
  }
  starts[count] = to;
  return { key, papers: papers.subarray(0, count), starts: starts.subarray(0, count + 1), places };
}
