import { fold, foldTranscribed } from './fold.ts';
import { withLetterName } from './greek-letters.ts';

type Terms = readonly [string] | readonly [string, string];

/** Takes a word as `eachWord` finds it. */
export type TakeWord = (start: number, end: number, terms: Terms | null) => void;

/** A word of a text. */
export interface Token {
  /**
   * Folded spellings that find it: the plain one and, where it differs, the transcribed one; of a
   * Greek letter that is its name.
   */
  readonly terms: Terms;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

/** Longest term in UTF-16 units; longer words are found by their beginning. */
const LONGEST_TERM = 64;
const WORD = /[\p{L}\p{N}][\u{200D}\p{L}\p{N}\p{M}\u{AD}\u{200C}\u{2060}]*/gu;
const NOT_IN_TERMS = /[^\p{L}\p{N}]/gu;
const LAST_OF_ASCII = 0x7f;
// Chinese and Japanese write no blanks between words, so each character stands alone.
const PIECES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]\p{M}*|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+/gu;

/** The words of a text in order: runs of letters and digits, folded; linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end, terms) => {
    tokens.push({ terms: terms ?? [text.slice(start, end).toLowerCase()], start, end });
  });
  return tokens;
}

/**
 * Hands over the same words one by one. Most are of ASCII alone, for which neither an expression for
 * all scripts nor an object is needed: terms are null where what stands there, in lower case, is the only one.
 */
export function eachWord(text: string, take: TakeWord): void {
  const { length } = text;
  let start = 0;
  while (start < length) {
    let end = start;
    // Units past the end would be no numbers, which makes all of this take twice as long.
    while (end < length && isPlain(text.charCodeAt(end))) end += 1;
    if (end < length && text.charCodeAt(end) > LAST_OF_ASCII) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (match === null) return;
      start = WORD.lastIndex;
      takeWord(match[0], match.index, take);
    } else {
      if (end - start > LONGEST_TERM) takeWord(text.slice(start, end), start, take);
      else if (end > start) take(start, end, null);
      start = end + 1;
    }
  }
}

function takeWord(word: string, start: number, take: TakeWord): void {
  for (const { 0: piece, index } of word.matchAll(PIECES)) {
    const from = start + index;
    const plain = toTerm(fold(piece));
    const transcribed = withLetterName(toTerm(foldTranscribed(piece)));
    if (plain !== '')
      take(from, from + piece.length, plain === transcribed ? [plain] : [plain, transcribed]);
  }
}

/** Whether a unit is a letter or a digit of ASCII. */
function isPlain(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower > 0x60 && lower < 0x7b) || (unit > 0x2f && unit < 0x3a);
}

function toTerm(folded: string): string {
  return shortened(folded.replace(NOT_IN_TERMS, ''));
}

function shortened(term: string): string {
  if (term.length <= LONGEST_TERM) return term;
  const splitsPair = /[\uD800-\uDBFF]/.test(term.charAt(LONGEST_TERM - 1));
  return term.slice(0, splitsPair ? LONGEST_TERM - 1 : LONGEST_TERM);
}
