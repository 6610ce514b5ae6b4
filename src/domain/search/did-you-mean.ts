import type { Query } from '../query/query.ts';
import { scoredTerms } from '../query/scored-terms.ts';
import type { SearchIndex } from './open-index.ts';
import type { TermSource } from './term-source.ts';

/** A word that finds little, and one that is a slip of the finger away and finds more. */
export interface Suggestion {
  readonly term: string;
  readonly meant: string;
  /** How many papers have the word that may be meant. */
  readonly papers: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
/** Shorter words are a slip away from too many others. */
const SHORTEST = 4;
const LONGEST = 32;
/** Papers that a word finds up to which another may have been meant. */
const LITTLE = 2;
/** How many times as many papers the other word must find. */
const FAR_MORE = 10;
/** Papers up to which a wrong first letter is looked for too: its blocks are all over the index. */
const SMALL_BUNDLE = 3_000;
const MOST_SUGGESTIONS = 3;

/**
 * For the words of a query that find nothing or little, the most frequent word of the index that is
 * one slip away: a letter too many, too few or wrong, or two neighbours turned (distance 1 of
 * Damerau 1964). All such words are made and looked up, which reads no more than the blocks around
 * the word. In a large bundle the first letter is taken as right.
 */
export async function suggestWords(
  index: SearchIndex,
  query: Query,
): Promise<readonly Suggestion[]> {
  const terms = [...new Set([...scoredTerms(query).map(({ term }) => term), ...nameWords(query)])];
  const suggestions: Suggestion[] = [];
  for (const term of terms) {
    const suggestion = await suggestionFor(index, query, term);
    if (suggestion !== null) suggestions.push(suggestion);
    if (suggestions.length === MOST_SUGGESTIONS) break;
  }
  return suggestions;
}

async function suggestionFor(
  index: SearchIndex,
  query: Query,
  term: string,
): Promise<Suggestion | null> {
  if (term.length < SHORTEST || term.length > LONGEST) return null;
  const isPrefix = scoredTerms(query).some((scored) => scored.term === term && scored.isPrefix);
  const own = await index.papersBy({ kind: isPrefix ? 'prefix' : 'word', term });
  const found = isPrefix ? countBeginning(own, term) : countOf(own, term);
  if (found > LITTLE) return null;
  const firstMayBeWrong = index.manifest.paperCount <= SMALL_BUNDLE;
  const others = [...wordsOneSlipFrom(term, firstMayBeWrong)];
  const source = await index.papersBy({ kind: 'or', parts: others.map(asWord) });
  let best: Suggestion | null = null;
  for (const meant of others) {
    const papers = countOf(source, meant);
    const isFarMore = papers > found * FAR_MORE;
    if (isFarMore && papers > (best?.papers ?? 0)) best = { term, meant, papers };
  }
  return best;
}

function asWord(term: string): Query {
  return { kind: 'word', term };
}

function countOf(source: TermSource, term: string): number {
  return source.entry(term)?.papers.length ?? 0;
}

function countBeginning(source: TermSource, prefix: string): number {
  return source.entriesWithPrefix(prefix).reduce((sum, { papers }) => sum + papers.length, 0);
}

/** All words a slip away from a word; where the first letter is right, only those that share it. */
export function wordsOneSlipFrom(word: string, firstMayBeWrong: boolean): ReadonlySet<string> {
  const words = new Set<string>();
  for (let place = 0; place <= word.length; place += 1) {
    const [before, rest] = [word.slice(0, place), word.slice(place)];
    words.add(before + rest.slice(1));
    if (rest.length > 1) words.add(before + rest.charAt(1) + rest.charAt(0) + rest.slice(2));
    if (place === 0 && !firstMayBeWrong) continue;
    for (const letter of LETTERS) {
      words.add(before + letter + rest);
      if (rest !== '') words.add(before + letter + rest.slice(1));
    }
  }
  words.delete(word);
  return words;
}

function nameWords(query: Query): readonly string[] {
  switch (query.kind) {
    case 'name':
      return query.words.flatMap((spellings) => spellings.slice(0, 1));
    case 'and':
    case 'or':
      return query.parts.flatMap(nameWords);
    default:
      return [];
  }
}
