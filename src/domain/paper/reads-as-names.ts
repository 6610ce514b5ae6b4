import { namesCollaboration, splitNames, wordCount, type NamePiece } from './name-pieces.ts';

const MOST_WORDS = 6;
const MOST_LOWER_CASE_WORDS = 2;
/** One odd name among four is a slip of the list; more make it a sentence. */
const TOLERATED_SHARE = 0.25;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
/** The equals sign of `J\=anis` is an accent. */
const NEVER_IN_NAMES = /[<>/?!|]|(?<![\\{])=/;
const CAPITAL = /\p{Lu}|\p{Lt}|\p{Lo}|\\/u;
const CAPITALISED_WORD =
  /^[\p{P}\p{S}\p{N}]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\\|\p{Ll}{1,3}['’\u2010-]\p{Lu}|$)/u;
const PARTICLE =
  /^(?:a[dflv]|bin|d[aeiou]|d[ae]l|dal?la|dell[ae]|de[rns]|do[ns]?|dos|das|e|el|ibn|la|las|le|lo|los|of|san|st|te[nr]|the|'t|v[ao]n|vom|y|zu[mr]?|et|al\.?|and|for|on|behalf)$/;
const SENTENCE_END = /[.?!:…。][)\]"'”’]*$/u;
const ABBREVIATED_END = /(?:^|[\s.,\-‐'])(?:\p{Lu}\p{L}{0,2}|al|Ph\.?D|Esq)\.$/u;

/**
 * Whether a line reads as a list of names: parts of at most six words between commas or `and`, and
 * no sentence ending. Parentheses are left out of the count, as are names of collaborations.
 */
export function readsAsNames(text: string): boolean {
  const pieces = namedPieces(text);
  const odd = pieces.filter((piece) => !readsAsName(piece)).length;
  if (pieces.length === 0 || odd > pieces.length * TOLERATED_SHARE) return false;
  return !endsSentence(pieces.at(-1)?.masked ?? '') || isListWithFullStop(pieces);
}

/** As `readsAsNames`, and names are capitalised but for particles such as `van` and one slip each. */
export function readsAsCapitalisedNames(text: string): boolean {
  return readsAsNames(text) && namedPieces(text).every(isCapitalisedButOnce);
}

/** Whether a text ends as a sentence does, and not as an initial, `Jr.` or `et al.` do. */
export function endsSentence(text: string): boolean {
  // Only the end matters, and a look at all of a long line would be repeated for every rule.
  const end = text.trimEnd().slice(-40);
  return SENTENCE_END.test(end) && !ABBREVIATED_END.test(end);
}

function isListWithFullStop(pieces: readonly NamePiece[]): boolean {
  const last = pieces.at(-1)?.text ?? '';
  return last.endsWith('.') && pieces.length > 1 && pieces.every(isCapitalised);
}

function namedPieces(text: string): readonly NamePiece[] {
  return splitNames(text).filter((piece) => LETTER_OR_DIGIT.test(piece.text));
}

function readsAsName(piece: NamePiece): boolean {
  if (namesCollaboration(piece)) return true;
  if (!LETTER.test(piece.text) || NEVER_IN_NAMES.test(piece.masked)) return false;
  const words = wordCount(piece);
  // Lists occur that have no commas between their names.
  if (words > MOST_WORDS) return isCapitalised(piece);
  return words <= MOST_LOWER_CASE_WORDS || CAPITAL.test(piece.text);
}

function isCapitalised(piece: NamePiece): boolean {
  return lowerCaseWords(piece).length === 0;
}

function isCapitalisedButOnce(piece: NamePiece): boolean {
  const slips = lowerCaseWords(piece).length;
  return slips === 0 || (slips === 1 && CAPITAL.test(piece.masked));
}

function lowerCaseWords(piece: NamePiece): readonly string[] {
  return piece.masked
    .split(' ')
    .filter((word) => LETTER.test(word) && !CAPITALISED_WORD.test(word) && !PARTICLE.test(word));
}
