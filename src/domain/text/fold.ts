/** Letters that no Unicode decomposition takes apart, by what a plain keyboard writes for them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ĸ', 'k'],
  ['ı', 'i'],
  ['ȷ', 'j'],
  ['ς', 'σ'],
  ['ʻ', ''],
  ['ʼ', ''],
]);
const UNDECOMPOSED = /[ßæœþøłđðħŧŋĸıȷςʻʼ]/gu;
const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^ -~]/;

const TRANSCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);
const TRANSCRIBED = /[äöüøå]/gu;

/**
 * Text without case and diacritics, in compatibility decomposition (NFKD): `Jaśkowski` and
 * `JASKOWSKI` both become `jaskowski`. Folding folded text changes nothing.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/**
 * Text folded with German umlauts and their Nordic kin written as two letters, `Schölkopf` as
 * `schoelkopf`; without such letters the same as `fold`.
 */
export function foldTranscribed(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  const composed = text.normalize('NFC').toLowerCase();
  return fold(composed.replace(TRANSCRIBED, (letter) => TRANSCRIPTIONS.get(letter) ?? letter));
}
