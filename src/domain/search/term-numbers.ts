const FIRST_SLOTS = 2 ** 12;
const FIRST_LETTERS = 2 ** 14;
/** What a slot holds, side by side in memory: of its term the number and one more, or 0 where it is free, … */
const NUMBER = 0;
const HASH = 1;
/** … and where its letters begin and end. */
const BEGIN = 2;
const END = 3;
const SLOT = 4;
/** Gives a letter of ASCII in lower case, and leaves a digit as it is. */
const LOWER_BIT = 0x20;

/**
 * Numbers terms from 0 in the order in which they come. A hash table with linear probing (Knuth, The Art
 * of Computer Programming 3, 6.4) that compares letters where they stand in a text, so that no string is
 * made of a word that is known already.
 */
export class TermNumbers {
  /** The terms by number. */
  readonly terms: string[] = [];
  private letters = new Uint16Array(FIRST_LETTERS);
  private lettersEnd = 0;
  private slots = new Int32Array(FIRST_SLOTS * SLOT);

  /** The number of a term. */
  numberOf(term: string): number {
    return this.find(term, 0, term.length, 0);
  }

  /** The number of the term that stands in a text, in letters of either case and digits of ASCII. */
  numberOfPlain(text: string, start: number, end: number): number {
    return this.find(text, start, end, LOWER_BIT);
  }

  private find(text: string, start: number, end: number, lower: number): number {
    const hash = hashOf(text, start, end, lower);
    const { slots } = this;
    for (let slot = firstSlot(hash, slots); ; slot = slotAfter(slot, slots)) {
      const number = (slots[slot + NUMBER] ?? 0) - 1;
      if (number < 0) return this.add(slot, hash, text.slice(start, end), lower);
      if (slots[slot + HASH] === hash && this.isAt(slot, text, start, end, lower)) return number;
    }
  }

  private isAt(slot: number, text: string, start: number, end: number, lower: number): boolean {
    const { letters, slots } = this;
    const begin = slots[slot + BEGIN] ?? 0;
    if ((slots[slot + END] ?? 0) - begin !== end - start) return false;
    for (let index = start; index < end; index += 1)
      if (letters[begin + index - start] !== (text.charCodeAt(index) | lower)) return false;
    return true;
  }

  private add(slot: number, hash: number, word: string, lower: number): number {
    const begin = this.lettersEnd;
    const end = begin + word.length;
    if (end > this.letters.length) this.letters = grown(this.letters, end);
    for (let index = begin; index < end; index += 1)
      this.letters[index] = word.charCodeAt(index - begin) | lower;
    this.lettersEnd = end;
    this.terms.push(lower === 0 ? word : word.toLowerCase());
    this.slots.set([this.terms.length, hash, begin, end], slot);
    if (this.terms.length * SLOT * 2 > this.slots.length) this.spread();
    return this.terms.length - 1;
  }

  /** Gives the terms four times as many slots. */
  private spread(): void {
    const given = this.slots;
    const slots = new Int32Array(given.length * 4);
    for (let old = 0; old < given.length; old += SLOT) {
      if (given[old + NUMBER] === 0) continue;
      let slot = firstSlot(given[old + HASH] ?? 0, slots);
      while (slots[slot + NUMBER] !== 0) slot = slotAfter(slot, slots);
      slots.set(given.subarray(old, old + SLOT), slot);
    }
    this.slots = slots;
  }
}

function firstSlot(hash: number, slots: Int32Array): number {
  return Math.imul(hash, SLOT) & (slots.length - SLOT);
}

function slotAfter(slot: number, slots: Int32Array): number {
  return (slot + SLOT) & (slots.length - SLOT);
}

/** The hash of Fowler, Noll and Vo (FNV-1a), with its high bits brought down to those that choose a slot. */
function hashOf(text: string, start: number, end: number, lower: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1)
    hash = Math.imul(hash ^ (text.charCodeAt(index) | lower), 0x01000193);
  return hash ^ (hash >>> 15);
}

function grown(letters: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(Math.max(letters.length * 2, least));
  copy.set(letters);
  return copy;
}
