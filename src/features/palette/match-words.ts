import { tokenize } from '#domain/text/tokenize.ts';

const WHOLE = 4;
const BEGINNING = 3;
/** Of a word that does not stand in the title. */
const BESIDE = 2;
const SCATTERED = 1;
/** What a word gains that stands where it was asked for. */
const IN_PLACE = 0.5;

/** The words of a text as they are compared: folded, of each the plain spelling. */
export function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ terms: [plain] }) => plain);
}

/**
 * How well a title answers what is typed: each typed word must begin a word of the title, or be
 * scattered over one in order from its first letter on, as `bkm` is over `bookmark`, or begin one of
 * the words that it also goes by. More is better, shorter titles first; null where a typed word finds
 * none.
 */
export function scoreOf(
  typed: readonly string[],
  title: readonly string[],
  also: readonly string[] = [],
): number | null {
  const scores = typed.map((word, at) => Math.max(bestScore(word, at, title), beside(word, also)));
  if (scores.includes(0)) return null;
  return scores.reduce((sum, score) => sum + score, 0) - title.length / 100;
}

function bestScore(typed: string, at: number, title: readonly string[]): number {
  return Math.max(
    0,
    ...title.map((word, index) => {
      const score = wordScore(typed, word);
      return score === 0 ? 0 : score + (at === index ? IN_PLACE : 0);
    }),
  );
}

function beside(typed: string, also: readonly string[]): number {
  return also.some((word) => word.startsWith(typed)) ? BESIDE : 0;
}

function wordScore(typed: string, word: string): number {
  if (word === typed) return WHOLE;
  if (word.startsWith(typed)) return BEGINNING;
  return isScattered(typed, word) ? SCATTERED : 0;
}

function isScattered(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  let from = 0;
  for (const letter of typed) {
    const found = word.indexOf(letter, from);
    if (found === -1) return false;
    from = found + 1;
  }
  return true;
}
