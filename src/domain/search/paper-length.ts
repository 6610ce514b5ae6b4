import type { Passage } from './paper-fields.ts';

/** Words that one step of a stored length stands for. */
const STEP = 4;
const LONGEST = 255;

/** How long a paper is, in steps of four words and at most 255 of them, as one byte keeps it. */
export function lengthOf(passages: readonly Passage[]): number {
  let words = 0;
  for (const { tokens } of passages) words += tokens.length;
  return lengthOfWords(words);
}

/** The same of a paper of so many words. */
export function lengthOfWords(words: number): number {
  return Math.min(LONGEST, Math.ceil(words / STEP));
}
