import type { Paper } from '../paper/paper.ts';
import { plainText } from '../text/interpret.ts';
import { tokenize } from '../text/tokenize.ts';

/**
 * Folded terms as a paper itself writes them, in the order in which they are given; what it does not
 * write is left out. Of a word that also begins a sentence, the spelling within one is taken.
 */
export function wordsInPaper(
  { title, abstract }: Pick<Paper, 'title' | 'abstract'>,
  terms: readonly string[],
): readonly string[] {
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
  return terms.flatMap((term) => spellings.get(term) ?? []);
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}
