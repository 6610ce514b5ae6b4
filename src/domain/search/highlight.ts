import type { PhraseQuery, Query } from '../query/query.ts';
import { foldTranscribed, fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { isPhraseAt } from './phrase-at.ts';

/** A part of a text in UTF-16 units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A match that begins within this many units of the text's start shows in a snippet from there. */
const NEAR_START = 50;
/** Units of text that a snippet shows before its first match. */
const LEAD = 24;

type Leaf = Exclude<Query, { readonly kind: 'everything' | 'and' | 'or' }>;

/**
 * What of a text a query finds, ascending and apart: whole words, phrases from their first word to
 * their last, and of words found by their beginning that beginning.
 */
export function highlight(text: string, query: Query): readonly TextRange[] {
  const leaves = leavesOf(query);
  if (leaves.length === 0) return [];
  const tokens = tokenize(text);
  const words = new Set(leaves.flatMap((leaf) => (leaf.kind === 'word' ? leaf.term : [])));
  const prefixes = leaves.flatMap((leaf) => (leaf.kind === 'prefix' ? leaf.term : []));
  const phrases = leaves.filter((leaf) => leaf.kind === 'phrase');
  const ranges = tokens.flatMap((token, index) => [
    ...(token.terms.some((term) => words.has(term))
      ? [{ start: token.start, end: token.end }]
      : []),
    ...prefixes.flatMap((prefix) => beginningOf(text, token, prefix) ?? []),
    ...phrases.flatMap((phrase) => phraseAt(text, tokens, index, phrase) ?? []),
  ]);
  return joined(ranges);
}

/**
 * Where a snippet of a few lines is to begin so that it shows the first match: at 0 where that is
 * near, else at a word some way before it.
 */
export function snippetStart(text: string, query: Query): number {
  const first = highlight(text, query)[0]?.start ?? 0;
  if (first <= NEAR_START) return 0;
  const words = text.slice(first - LEAD, first);
  const blank = words.search(/\s\S/);
  return blank < 0 ? first : first - LEAD + blank + 1;
}

function leavesOf(query: Query): readonly Leaf[] {
  switch (query.kind) {
    case 'everything':
      return [];
    case 'and':
    case 'or':
      return query.parts.flatMap(leavesOf);
    case 'field':
      return leavesOf(query.part);
    case 'name':
      return query.words.flat().map((term) => ({ kind: 'word', term }));
    default:
      return [query];
  }
}

function phraseAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  phrase: PhraseQuery,
): TextRange | null {
  const first = tokens[index];
  const last = tokens[index + phrase.terms.length - 1];
  if (first === undefined || last === undefined || !isPhraseAt(phrase, tokens, index)) return null;
  const typed = phrase.lastIsPrefix ? beginningOf(text, last, phrase.terms.at(-1) ?? '') : last;
  return { start: first.start, end: typed?.end ?? last.end };
}

/** The part of a word that a beginning stands for, or null where the word begins otherwise. */
function beginningOf(text: string, token: Token, prefix: string): TextRange | null {
  const [plain, transcribed] = token.terms;
  const isPlain = plain.startsWith(prefix);
  if (!isPlain && transcribed?.startsWith(prefix) !== true) return null;
  const foldLetter = isPlain ? fold : foldTranscribed;
  let folded = 0;
  let end = token.start;
  for (const letter of text.slice(token.start, token.end)) {
    const length = foldLetter(letter).length;
    if (folded >= prefix.length && length > 0) break;
    folded += length;
    end += letter.length;
  }
  return { start: token.start, end };
}

function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
