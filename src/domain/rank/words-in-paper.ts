import type { Paper } from '../paper/paper.ts';
import { plainText } from '../text/interpret.ts';
import { tokenize } from '../text/tokenize.ts';

/** Gives folded terms in words, in their order; what has no words is left out. */
type TermsInWords = (terms: readonly string[]) => readonly string[];

/**
 * Gives folded terms as a paper itself writes them, which is read once. Of a word that also begins a
 * sentence, the spelling within one is taken.
 */
export function wordsInPaper({ title, abstract }: Pick<Paper, 'title' | 'abstract'>): TermsInWords {
  const spellings = new Map<string, string>();
  for (const text of [plainText(title), plainText(abstract)]) {
    for (const token of tokenize(text)) {
      const word = text.slice(token.start, token.end);
      for (const term of token.terms) {
        const known = spellings.get(term);
        if (known === undefined || (isLower(word) && !isLower(known))) spellings.set(term, word);
      }
    }
  }
  return (terms) => terms.flatMap((term) => spellings.get(term) ?? []);
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}
