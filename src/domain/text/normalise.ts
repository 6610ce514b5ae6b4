const COMBINING_MARKS = /\p{M}+/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * The form of a title or name that a paper's id is made of: NFKD without combining marks, lower
 * case, every run of other characters than letters and digits one space, trimmed.
 */
export function foldForIdentity(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .trim();
}
