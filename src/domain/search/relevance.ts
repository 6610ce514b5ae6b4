import type { Paper } from '../paper/paper.ts';
import type { Query } from '../query/query.ts';
import { type ScoredTerm, scoredTerms } from '../query/scored-terms.ts';
import type { CountedPapers } from './author-tally.ts';
import { type Bitset, countSet, emptySet, toNumbers } from './bitset.ts';
import type { SearchIndex } from './open-index.ts';
import { type FieldName, FIELDS, type Passage, passagesOf } from './paper-fields.ts';
import { lengthOf } from './paper-length.ts';
import { POSITION_BITS } from './positions.ts';
import { addPostings } from './postings.ts';
import type { TermEntry } from './term-entry.ts';
import { visitTermPlaces } from './term-places.ts';
import type { TermSource } from './term-source.ts';

/** How soon more of a word stops to add. */
const K1 = 1.2;
/** How much longer papers are held to their length. */
const B = 0.75;
/** What an occurrence counts by where it stands. */
const WEIGHTS: Readonly<Record<FieldName, number>> = { title: 3, authors: 2, abstract: 1 };

/** Papers in the order of their relevance, and the scores of those gone from the bundle. */
export interface Ranking {
  /** Numbers, the most relevant first, among equals the newest. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** By number. */
  readonly scores: Float64Array;
  readonly goneScores: ReadonlyMap<Paper, number>;
}

/**
 * Ranks papers by how well they answer a query. Source: BM25 with weighted fields, where the
 * occurrences of a word are weighted by their field and summed before they saturate (Robertson and
 * Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, 3.2 and 3.6). Only papers
 * that match are scored; how often a word stands where is read from its positions.
 */
export async function rankByRelevance(
  index: SearchIndex,
  query: Query,
  matches: CountedPapers,
): Promise<Ranking> {
  const [source, lengths] = await Promise.all([index.papersBy(query, true), index.lengths()]);
  const scorer = new Scorer(source, lengths);
  const gone = matches.gone.map((paper) => {
    const passages = passagesOf(paper);
    return { paper, passages, length: lengthOf(passages), score: 0 };
  });
  const scores = new Float64Array(source.size);
  for (const term of scoredTerms(query)) {
    const { rarity, addScores } = scorer.of(term);
    addScores(matches.numbers, scores);
    for (const each of gone)
      each.score += rarity * scorer.saturated(weightIn(each.passages, term), each.length);
  }
  return {
    numbers: toNumbers(matches.numbers).sort(
      (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || other - one,
    ),
    scores,
    goneScores: new Map(gone.map(({ paper, score }) => [paper, score])),
  };
}

class Scorer {
  private readonly source: TermSource;
  private readonly lengths: Uint8Array;
  private readonly usualLength: number;
  /** The weighted occurrences of one term by paper, in use for one term at a time. */
  private readonly weights: Float64Array;

  constructor(source: TermSource, lengths: Uint8Array) {
    this.source = source;
    this.lengths = lengths;
    this.usualLength =
      Math.max(
        1,
        lengths.reduce((sum, length) => sum + length, 0),
      ) / (lengths.length || 1);
    this.weights = new Float64Array(source.size);
  }

  /** How much a term tells, and what adds its share to the scores of some papers. */
  of(term: ScoredTerm): {
    readonly rarity: number;
    readonly addScores: (papers: Bitset, scores: Float64Array) => void;
  } {
    const entries = this.entriesOf(term);
    const rarity = rarityOf(entries, this.source.size);
    return {
      rarity,
      addScores: (papers, scores) => {
        this.weights.fill(0);
        for (const entry of entries) addWeights(this.weights, entry, papers, term.field);
        this.weights.forEach((weight, paper) => {
          if (weight === 0) return;
          const share = rarity * this.saturated(weight, this.lengths[paper] ?? 0);
          scores[paper] = (scores[paper] ?? 0) + share;
        });
      },
    };
  }

  saturated(weight: number, length: number): number {
    return weight / (weight + K1 * (1 - B + (B * length) / this.usualLength));
  }

  private entriesOf({ term, isPrefix }: ScoredTerm): readonly TermEntry[] {
    if (isPrefix) return this.source.entriesWithPrefix(term);
    const entry = this.source.entry(term);
    return entry === null ? [] : [entry];
  }
}

/** The weight of a term's rarity among all papers; above 0 even where most have it. */
function rarityOf(entries: readonly TermEntry[], paperCount: number): number {
  const papers = emptySet(paperCount);
  for (const entry of entries) addPostings(papers, entry.papers);
  const count = countSet(papers);
  return Math.log(1 + (paperCount - count + 0.5) / (count + 0.5));
}

function addWeights(
  weights: Float64Array,
  entry: TermEntry,
  papers: Bitset,
  field: ScoredTerm['field'],
): void {
  visitTermPlaces(entry, papers, (paper, start, end) => {
    let weight = weights[paper] ?? 0;
    for (let index = start; index < end; index += 1)
      weight += weightOf(FIELDS[(entry.places[index] ?? 0) >>> POSITION_BITS], field);
    weights[paper] = weight;
  });
}

function weightIn(passages: readonly Passage[], { term, isPrefix, field }: ScoredTerm): number {
  let weight = 0;
  for (const passage of passages)
    for (const { terms } of passage.tokens)
      for (const found of terms)
        if (isPrefix ? found.startsWith(term) : found === term)
          weight += weightOf(passage.field, field);
  return weight;
}

function weightOf(found: FieldName | undefined, wanted: ScoredTerm['field']): number {
  if (found === undefined || (wanted !== null && found !== wanted)) return 0;
  return WEIGHTS[found];
}
