import type { Paper } from '#domain/paper/paper.ts';
import { plainText } from '#domain/text/interpret.ts';

const BETWEEN_SENTENCES = /(?<=[.!?])\s+/u;
/** Longer pieces are cut off by some voices, in characters. */
const LONGEST = 220;

/** What is read aloud of a paper: its title, its authors and its abstract, a sentence a piece. */
export function spokenPieces(paper: Paper): readonly string[] {
  const authors = paper.authors.map(plainText);
  const last = authors.at(-1);
  const names =
    authors.length > 1 ? `${authors.slice(0, -1).join(', ')} and ${last}` : (last ?? '');
  const byline = names === '' ? '' : `By ${names}${paper.othersOmitted ? ' and others' : ''}.`;
  return [plainText(paper.title), byline, ...paper.abstract.split('\n\n').map(plainText)]
    .flatMap((text) => text.split(BETWEEN_SENTENCES))
    .flatMap((sentence) => shortPieces(sentence.replaceAll(/\s+/g, ' ').trim()))
    .filter((piece) => piece !== '');
}

/** Cuts a long sentence between words. */
function shortPieces(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const space = sentence.lastIndexOf(' ', LONGEST);
  const cut = space <= 0 ? LONGEST : space;
  return [sentence.slice(0, cut), ...shortPieces(sentence.slice(cut).trim())];
}
