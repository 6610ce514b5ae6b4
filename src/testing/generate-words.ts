import type { RandomSource } from './random-source.ts';

const COMMON_WORDS = ['the', 'of', 'and', 'a', 'to', 'in', 'we', 'for', 'is', 'that', 'with', 'on'];
const CONSONANTS = 'bcdfghjklmnprstvz';
const VOWELS = 'aeiou';
const CODAS = ['', 'n', 'r', 's', 'l', 'm', 'x'];
const SHORT_WORDS = 200;
const SYLLABLES = CONSONANTS.length * VOWELS.length;
// Without a common factor with the number of two-syllable words, so that neighbouring ranks do not
// share their beginnings.
const SCATTER = 2_741;

/**
 * Draws ranks from a vocabulary that grows with the text: the n-th draw knows `scale · n^growth`
 * ranks (Heaps' law), of which rank r is drawn in proportion to `1 / (r + offset)` (Zipf's law as
 * Mandelbrot has it).
 */
export function growingZipf(
  random: RandomSource,
  { scale, growth, offset }: { scale: number; growth: number; offset: number },
): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    const known = scale * drawn ** growth;
    return Math.floor(offset * ((known + offset) / offset) ** random.next() - offset);
  };
}

/** The word of a rank from 0: distinct, pronounceable, lower-case; common words are short. */
export function wordOfRank(rank: number): string {
  const common = COMMON_WORDS[rank];
  if (common !== undefined) return common;
  const number = rank - COMMON_WORDS.length;
  const coda = CODAS[number % CODAS.length] ?? '';
  const root = Math.floor(number / CODAS.length);
  return `${syllables(number < SHORT_WORDS ? root : root + SYLLABLES * SYLLABLES)}${coda}`;
}

/** The person of a rank from 0, a given name and a surname; distinct. */
export function nameOfRank(rank: number): string {
  const given = capitalised(`${syllables(rank % 1_201)}${CODAS[rank % 5] ?? ''}`);
  return `${given} ${capitalised(syllables(Math.floor(rank / 3)))}${CODAS[rank % 3] ?? ''}`;
}

/** `Word` */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** At least two syllables; the numbers below `SYLLABLES²` scattered over all pairs. */
function syllables(number: number): string {
  const pairs = SYLLABLES * SYLLABLES;
  const scattered = ((number % pairs) * SCATTER) % pairs;
  const pair = syllable(Math.floor(scattered / SYLLABLES)) + syllable(scattered % SYLLABLES);
  const rest = Math.floor(number / pairs);
  return rest === 0 ? pair : pair + syllables(rest - 1);
}

function syllable(number: number): string {
  const consonant = CONSONANTS[Math.floor(number / VOWELS.length)] ?? '';
  return consonant + (VOWELS[number % VOWELS.length] ?? '');
}
