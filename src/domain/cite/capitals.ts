import { escapeTex, texOf } from './tex.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL_INSIDE = /^\p{M}*[\p{L}\p{N}].*\p{Lu}/u;
const LONE_CAPITAL = /^\p{Lu}$/u;
const CAPITALISED = /^\p{Lu}/u;
const LONG_WORD = /^[\p{L}'’]{4,}$/u;
const SENTENCE_END = /[.:?!]["”’)]*\s*$/;
const ARTICLES = new Set(['A', 'I']);

/**
 * A title as TeX that keeps its capitals where a bibliography's style puts titles in lower case:
 * words such as `BERT` and `StarGAN`, single letters, formulas and, in a title that is written as a
 * sentence, all capitalised words, are wrapped in braces.
 */
export function titleAsTex(title: string): string {
  const isSentence = readsAsSentence(title);
  let before = '';
  let isFirst = true;
  const words = (text: string): string => {
    let start = 0;
    let written = '';
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      const gap = text.slice(start, match.index);
      before = lastOf(before + gap);
      isFirst &&= gap.trim() === '';
      const opensSentence = isFirst || SENTENCE_END.test(before);
      const isKept = keepsCapitals(word, isSentence && !opensSentence, isFirst);
      written += escapeTex(gap) + (isKept ? `{${word}}` : word);
      before = lastOf(before + word);
      isFirst = false;
      start = match.index + word.length;
    }
    before = lastOf(before + text.slice(start));
    isFirst &&= text.slice(start).trim() === '';
    return written + escapeTex(text.slice(start));
  };
  const formula = (tex: string): string => {
    before = 'x';
    isFirst = false;
    return `{${tex}}`;
  };
  return texOf(title, { words, formula });
}

/** As much of what stands before a word as tells whether a sentence ends there. */
function lastOf(text: string): string {
  return text.slice(-8);
}

function keepsCapitals(word: string, inSentence: boolean, isFirst: boolean): boolean {
  if (CAPITAL_INSIDE.test(word)) return true;
  if (LONE_CAPITAL.test(word)) return !isFirst && !ARTICLES.has(word);
  return inSentence && CAPITALISED.test(word);
}

/** Whether a title's longer words, but for the first, are mostly in lower case. */
function readsAsSentence(title: string): boolean {
  const words = [...title.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => LONG_WORD.test(word));
  const rest = words.slice(1);
  const small = rest.filter((word) => !CAPITALISED.test(word)).length;
  return small * 2 > rest.length;
}
