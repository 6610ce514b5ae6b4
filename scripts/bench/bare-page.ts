import { parseDigest } from '#domain/digest/parse-digest.ts';
import type { Paper } from '#domain/paper/paper.ts';

/** Abstracts in plain HTML, the least that a reader could be given: the newest of a digest. */
export function barePage(digest: string, most: number): string {
  const { papers } = parseDigest(digest, 'digest.txt');
  const shown = papers.toSorted(byNewestDay).slice(0, most).map(article);
  return `<!doctype html><meta charset="utf-8"><title>Abstracts</title>${shown.join('\n')}`;
}

/** Within a day the digest's order stays. */
function byNewestDay(one: Paper, other: Paper): number {
  return other.date.localeCompare(one.date);
}

function article({ title, authors, abstract }: Paper): string {
  return (
    `<article><h2>${escaped(title)}</h2><p>${escaped(authors.join(', '))}</p>` +
    `<p>${escaped(abstract)}</p></article>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
