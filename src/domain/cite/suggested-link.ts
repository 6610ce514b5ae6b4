import type { Paper } from '../paper/paper.ts';
import { findLinks } from '../text/links.ts';
import { type PaperLink, readPaperLink } from './paper-link.ts';

/** A DOI that is no part of an address. */
const BARE_DOI = /(?<![\p{L}\p{N}_./-])10\.\d{4,9}\/[^\p{C}\p{Z}<>"(){}[\]]+/giu;

/**
 * The link that a paper's own abstract or title gives: an arXiv id or a DOI before any other web
 * address, and the first of those; null where they give none. Linear in the text.
 */
export function suggestedLink({
  title,
  abstract,
}: Pick<Paper, 'title' | 'abstract'>): PaperLink | null {
  const text = `${abstract}\n${title}`;
  const written = [
    ...findLinks(text).map(({ address }) => address),
    ...Array.from(text.matchAll(BARE_DOI), ([doi]) => doi),
  ];
  const links = written.map(readPaperLink).flatMap((read) => (read.ok ? [read.value] : []));
  return links.find(({ kind }) => kind !== 'web') ?? links[0] ?? null;
}
