import type { Paper } from '#domain/paper/paper.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The least that an index can be: for each word the papers that have it, without their places. */
export function plainIndex(papers: readonly Paper[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const [number, { title, abstract, authors }] of papers.entries()) {
    const text = `${title}\n${abstract}\n${authors.join('\n')}`;
    const words = text.normalize('NFKD').toLowerCase().match(WORD) ?? [];
    for (const word of new Set(words)) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [number]);
      else list.push(number);
    }
  }
  return postings;
}
