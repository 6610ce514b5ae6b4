import { NumberList } from '../bundle/number-list.ts';
import { eachWord } from '../text/tokenize.ts';
import type { FieldName } from './paper-fields.ts';
import { placeOf, POSITION_MASK } from './positions.ts';
import { type KeyedEntry, NOWHERE } from './term-entry.ts';
import { TermNumbers } from './term-numbers.ts';

/** The place of a term that stands nowhere in its document. */
const NO_PLACE = 0xffff_ffff;
/** Fewer than a word and its blank have; memory that is not needed is not taken. */
const UNITS_A_WORD = 5;
const NO_DOCUMENT = 0xffff_ffff;
/** What is counted of each term, side by side in memory: places, documents, and which was its last one. */
const PLACES = 0;
const DOCUMENTS = 1;
const LAST = 2;
const COUNTS = 4;

/**
 * Collects the words of documents, which are numbered from 0 in the order in which they are ended. They are
 * kept as they come, as numbers in columns, and go to their terms at the end in one pass (distribution
 * counting, Knuth, The Art of Computer Programming 3, 5.2): a list for each term, grown word by word,
 * takes twice the time.
 */
export class InvertedIndexBuilder {
  private readonly numbers = new TermNumbers();
  /** Of each occurrence its term and its place in its document. */
  private readonly occurrences: NumberList;
  private readonly places: NumberList;
  /** Where the occurrences of each document end. */
  private readonly ends = new NumberList();
  /** Of each field the next word's position in the present document. */
  private next: Record<FieldName, number> = { title: 0, authors: 0, abstract: 0 };

  /** A builder for texts of about so many units in all; more or fewer are as well. */
  constructor(units: number) {
    const words = Math.ceil(units / UNITS_A_WORD);
    this.occurrences = new NumberList(words);
    this.places = new NumberList(words);
  }

  /** Adds a passage of the present document; gives how many words it has. */
  addPassage(field: FieldName, text: string): number {
    const first = this.next[field];
    const fieldStart = placeOf(field, 0);
    let position = first;
    eachWord(text, (start, end, terms) => {
      const place = fieldStart + Math.min(position, POSITION_MASK);
      if (terms === null) this.addOccurrence(this.numbers.numberOfPlain(text, start, end), place);
      else for (const term of terms) this.addOccurrence(this.numbers.numberOf(term), place);
      position += 1;
    });
    // The gap keeps phrases from reaching into the next passage of the same field.
    this.next[field] = position + 1;
    return position - first;
  }

  /** Adds terms that stand nowhere in the present document. */
  addTerms(terms: Iterable<string>): void {
    for (const term of terms) this.addOccurrence(this.numbers.numberOf(term), NO_PLACE);
  }

  /** Ends the present document. */
  endDocument(): void {
    this.ends.push(this.occurrences.length);
    this.next = { title: 0, authors: 0, abstract: 0 };
  }

  /** All terms in order, with what was collected for them. */
  *entries(): Generator<KeyedEntry> {
    const { counts, documents, starts, places } = this.byTerm();
    for (const key of this.numbers.terms.toSorted()) {
      const count = this.numbers.numberOf(key) * COUNTS;
      const from = counts[count - COUNTS + DOCUMENTS] ?? 0;
      const to = counts[count + DOCUMENTS] ?? 0;
      const papers = documents.subarray(from, to);
      if (places[starts[from] ?? 0] === NO_PLACE)
        yield { key, papers, starts: NOWHERE, places: NOWHERE };
      else yield { key, papers, starts: starts.subarray(from, to + 1), places };
    }
  }

  private addOccurrence(term: number, place: number): void {
    this.occurrences.push(term);
    this.places.push(place);
  }

  /**
   * The columns of documents and places term by term: where the documents of each term end, and where the
   * places of each document begin.
   */
  private byTerm() {
    const { counts, rows } = this.counted();
    const terms = this.occurrences.view();
    const given = this.places.view();
    const documents = new Uint32Array(rows);
    const starts = new Uint32Array(rows + 1).fill(terms.length);
    const places = new Uint32Array(terms.length);
    let index = 0;
    for (const [document, end] of this.ends.view().entries()) {
      for (; index < end; index += 1) {
        const count = (terms[index] ?? 0) * COUNTS;
        const place = counts[count + PLACES] ?? 0;
        places[place] = given[index] ?? 0;
        counts[count + PLACES] = place + 1;
        if (counts[count + LAST] === document) continue;
        counts[count + LAST] = document;
        const row = counts[count + DOCUMENTS] ?? 0;
        documents[row] = document;
        starts[row] = place;
        counts[count + DOCUMENTS] = row + 1;
      }
    }
    return { counts, documents, starts, places };
  }

  /** Of each term where its places and documents begin; and how many documents all terms have. */
  private counted() {
    const terms = this.occurrences.view();
    const counts = new Uint32Array(this.numbers.terms.length * COUNTS);
    for (let count = 0; count < counts.length; count += COUNTS) counts[count + LAST] = NO_DOCUMENT;
    let index = 0;
    for (const [document, end] of this.ends.view().entries()) {
      for (; index < end; index += 1) {
        const count = (terms[index] ?? 0) * COUNTS;
        counts[count + PLACES] = (counts[count + PLACES] ?? 0) + 1;
        if (counts[count + LAST] === document) continue;
        counts[count + LAST] = document;
        counts[count + DOCUMENTS] = (counts[count + DOCUMENTS] ?? 0) + 1;
      }
    }
    return { counts, rows: toBeginnings(counts) };
  }
}

/** Turns counts into where each begins when all follow each other; gives the sum of those of documents. */
function toBeginnings(counts: Uint32Array): number {
  let places = 0;
  let documents = 0;
  for (let count = 0; count < counts.length; count += COUNTS) {
    const [ownPlaces, ownDocuments] = [counts[count + PLACES] ?? 0, counts[count + DOCUMENTS] ?? 0];
    counts[count + PLACES] = places;
    counts[count + DOCUMENTS] = documents;
    counts[count + LAST] = NO_DOCUMENT;
    places += ownPlaces;
    documents += ownDocuments;
  }
  return documents;
}
