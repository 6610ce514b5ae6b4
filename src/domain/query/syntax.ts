import { type Token, tokenize } from '../text/tokenize.ts';
import { EVERYTHING, type Query } from './query.ts';

const PIECES = /"([^"]*)("|$)|[^\s"]+/gu;
// What joins the parts of one word, as in `out-of-distribution`, `O'Neill` or `3.5`.
const JOINT = /^[-\u2010\u2011'\u2019._/]?$/;

/**
 * Reads what a reader typed: words ANDed, `"a phrase"`, the parts of a joined word as a phrase.
 * The last word stands for every word that begins with it until a blank or a quote ends it.
 * An unclosed quote ends with the text. Never fails; text without words asks for everything.
 */
export function parseQuery(text: string): Query {
  const parts: Query[] = [];
  for (const piece of text.matchAll(PIECES)) {
    const quoted = piece[1];
    if (quoted !== undefined) parts.push(...termsQuery(tokenize(quoted), false));
    else parts.push(...bareQueries(piece[0], piece.index + piece[0].length === text.length));
  }
  const [only] = parts;
  if (only === undefined) return EVERYTHING;
  return parts.length === 1 ? only : { kind: 'and', parts };
}

function bareQueries(text: string, isLast: boolean): Query[] {
  const words = joinedWords(text, tokenize(text));
  return words.flatMap((word, index) => termsQuery(word, isLast && index === words.length - 1));
}

function joinedWords(text: string, tokens: readonly Token[]): Token[][] {
  const words: Token[][] = [];
  for (const token of tokens) {
    const word = words.at(-1);
    const previous = word?.at(-1);
    if (word && previous && JOINT.test(text.slice(previous.end, token.start))) word.push(token);
    else words.push([token]);
  }
  return words;
}

function termsQuery(tokens: readonly Token[], lastIsPrefix: boolean): Query[] {
  const plain = tokens.map((token) => token.terms[0]);
  const transcribed = tokens.map((token) => token.terms[1] ?? token.terms[0]);
  const [first] = plain;
  if (first === undefined) return [];
  const query = leaf(first, plain, lastIsPrefix);
  if (transcribed.every((term, index) => term === plain[index])) return [query];
  return [{ kind: 'or', parts: [query, leaf(transcribed[0] ?? first, transcribed, lastIsPrefix)] }];
}

function leaf(first: string, terms: readonly string[], lastIsPrefix: boolean): Query {
  if (terms.length > 1) return { kind: 'phrase', terms, lastIsPrefix };
  return { kind: lastIsPrefix ? 'prefix' : 'word', term: first };
}
