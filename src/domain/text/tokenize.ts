import { fold, foldTranscribed } from './fold.ts';
import { withLetterName } from './greek-letters.ts';

/** A word of a text. */
export interface Token {
  /**
   * Folded spellings that find it: the plain one and, where it differs, the transcribed one; of a
   * Greek letter that is its name.
   */
  readonly terms: readonly [string] | readonly [string, string];
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

/** Longest term in UTF-16 units; longer words are found by their beginning. */
const LONGEST_TERM = 64;
const WORD = /[\p{L}\p{N}][\u{200D}\p{L}\p{N}\p{M}\u{AD}\u{200C}\u{2060}]*/gu;
const NOT_IN_TERMS = /[^\p{L}\p{N}]/gu;
const BEYOND_ASCII = /[^ -~]/;
// Chinese and Japanese write no blanks between words, so each character stands alone.
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const UNSPACED_PIECES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]\p{M}*|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+/gu;

/** The words of a text in order: runs of letters and digits, folded; linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (!BEYOND_ASCII.test(word)) {
      const end = match.index + word.length;
      tokens.push({ terms: [shortened(word.toLowerCase())], start: match.index, end });
    } else if (UNSPACED.test(word)) {
      for (const piece of word.matchAll(UNSPACED_PIECES))
        addToken(tokens, piece[0], match.index + piece.index);
    } else {
      addToken(tokens, word, match.index);
    }
  }
  return tokens;
}

function addToken(tokens: Token[], word: string, start: number): void {
  const plain = toTerm(fold(word));
  const transcribed = withLetterName(toTerm(foldTranscribed(word)));
  const end = start + word.length;
  if (plain === '') return;
  tokens.push({ terms: plain === transcribed ? [plain] : [plain, transcribed], start, end });
}

function toTerm(folded: string): string {
  return shortened(folded.replace(NOT_IN_TERMS, ''));
}

function shortened(term: string): string {
  if (term.length <= LONGEST_TERM) return term;
  const splitsPair = /[\uD800-\uDBFF]/.test(term.charAt(LONGEST_TERM - 1));
  return term.slice(0, splitsPair ? LONGEST_TERM - 1 : LONGEST_TERM);
}
