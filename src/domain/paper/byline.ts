import { splitNames } from './name-pieces.ts';

/** An author list, read. */
export interface Byline {
  /** Names in the list's order, as written but for runs of white space. */
  readonly authors: readonly string[];
  /** Whether the list says `et al.` or `and others`. */
  readonly othersOmitted: boolean;
}

const AND_OTHERS =
  /(?:^| )et\.? al\b\.?|^(?:others|et alii)$|^\(\d+ (?:additional|more) authors?[^()]*\)$/gi;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|Ph\.? ?D|M\.? ?D|Esq|Inc|Ltd|LLC|GmbH)\.?(?: ?\(.*)?$/i;
const PARENTHESES_ALONE = /^\(.*\)$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Reads an author list: names between commas, semicolons, `and` or `&`. What parentheses hold and
 * suffixes such as `Jr.` stay with their name, collaborations stay whole, `et al.` is a mark and
 * no person. Linear in the text.
 */
export function parseByline(text: string): Byline {
  const authors: string[] = [];
  let othersOmitted = false;
  for (const piece of splitNames(text)) {
    const written = piece.text.trim();
    const name = written.replace(AND_OTHERS, '').trim();
    othersOmitted ||= name !== written;
    if (LETTER_OR_DIGIT.test(name)) addName(authors, name);
  }
  return { authors, othersOmitted };
}

function addName(authors: string[], name: string): void {
  const previous = authors.at(-1);
  if (previous === undefined) authors.push(name);
  else if (SUFFIX.test(name)) authors.splice(-1, 1, `${previous}, ${name}`);
  else if (PARENTHESES_ALONE.test(name)) authors.splice(-1, 1, `${previous} ${name}`);
  else authors.push(name);
}
