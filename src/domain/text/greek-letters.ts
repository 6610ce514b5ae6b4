/** By their code from alpha on; a sigma at a word's end, which folding makes one like others, has none. */
const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho  sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const ALPHA = 0x3b1;
/** A letter that stands alone, or with an index as in `α1`; letters that form a word have no names. */
const SIGN = /^[α-ω](?=\d*$)/;

/** A folded term with the Greek letter that it is, an index apart, by its name: `α1` as `alpha1`. */
export function withLetterName(term: string): string {
  return term.replace(SIGN, (letter) => NAMES[letter.charCodeAt(0) - ALPHA] ?? letter);
}
