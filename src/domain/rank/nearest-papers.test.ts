import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '#domain/paper/paper.ts';
import { indexPapers } from '#domain/search/index-papers.ts';
import { passagesOf } from '#domain/search/paper-fields.ts';
import { readPaper } from '#domain/search/read-paper.ts';
import { buildPaper } from '#testing/builders.ts';
import {
  LEAST_NEARNESS,
  LEAST_SHARED,
  MOST_NEIGHBOURS,
  NearestPapers,
  type Neighbour,
} from './nearest-papers.ts';
import { isTelling } from './telling-terms.ts';
import { TERMS_KEPT } from './term-slots.ts';
import { mostPapersWith, ONE, TermVectorsBuilder } from './term-vectors.ts';
import { wordsInPaper } from './words-in-paper.ts';

const SUBJECTS = 'lattice tangent kernel qubit galaxy enzyme tensor graph neuron ice'.split(' ');
const WORDS = [
  ...SUBJECTS,
  'Schrödinger',
  'Schroedinger',
  'Schrodinger',
  'α',
  'alpha',
  'the',
  '42',
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 });
const someNames = fc.array(fc.constantFrom('Ada Lattice', 'Emmy Noether'), { maxLength: 2 });

const somePapers: fc.Arbitrary<readonly Paper[]> = fc
  .array(fc.record({ title: words, abstract: words, authors: someNames }), { maxLength: 60 })
  .map((papers) =>
    papers.map(({ title, abstract, authors }, number) =>
      buildPaper({
        title: `${number} ${title.join(' ')}`,
        abstract: abstract.join(' '),
        authors,
      }),
    ),
  );

function vectorsOf(papers: readonly Paper[]) {
  const builder = new TermVectorsBuilder(papers.length);
  for (const entry of builder.seen(indexPapers(papers).entries)) expect(entry.key).not.toBe('');
  return builder.finish();
}

function neighboursOf(papers: readonly Paper[]): readonly (readonly Neighbour[])[] {
  const nearest = new NearestPapers(vectorsOf(papers));
  return papers.map((_, paper) => nearest.of(paper));
}

/** A term in one paper: how often, and where it stands first and last. */
interface Use {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** The uses of each term in a paper's title and abstract, read from the text itself. */
function usesIn(paper: Paper): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { field, tokens } of passagesOf(readPaper(paper))) {
    if (field === 'authors') continue;
    tokens.forEach(({ terms }, index) => {
      const place = field === 'title' ? index : 1000 + index;
      for (const term of terms) {
        const { count, first } = uses.get(term) ?? { count: 0, first: place };
        uses.set(term, { count: count + (field === 'title' ? 3 : 1), first, last: place });
      }
    });
  }
  return uses;
}

/** Each paper's vector, made of its text alone. */
function naiveVectors(papers: readonly Paper[]): readonly ReadonlyMap<string, number>[] {
  const all = papers.map(usesIn);
  const papersWith = (term: string): number => all.filter((uses) => uses.has(term)).length;
  return all.map((uses) => {
    const heaviest = [...uses]
      .filter(([term]) => isTelling(term) && papersWith(term) >= 2)
      .filter(([term]) => papersWith(term) <= mostPapersWith(papers.length))
      .map(([term, use]) => {
        const rarity = Math.log(papers.length / papersWith(term)) * 512;
        return { term, use, weight: Math.round((1 + Math.log(use.count)) * rarity) };
      })
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, TERMS_KEPT);
    const kept = heaviest.filter(
      (one) =>
        !heaviest.some(
          (other) =>
            other !== one &&
            (other.use.first === one.use.first || other.use.last === one.use.last) &&
            (papersWith(other.term) > papersWith(one.term) ||
              (papersWith(other.term) === papersWith(one.term) && other.term < one.term)),
        ),
    );
    const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight ** 2, 0));
    return new Map(kept.map(({ term, weight }) => [term, Math.round((weight / length) * ONE)]));
  });
}

/** The nearest papers of each, found by comparing all with all. */
function naiveNeighbours(papers: readonly Paper[]) {
  const vectors = naiveVectors(papers);
  return vectors.map((vector, number) =>
    vectors
      .map((other, paper) => {
        const shared = [...vector.keys()].filter((term) => other.has(term));
        const products = shared.map((term) => (vector.get(term) ?? 0) * (other.get(term) ?? 0));
        return { paper, shared, nearness: products.reduce((sum, one) => sum + one, 0) / ONE ** 2 };
      })
      .filter(({ paper }) => paper !== number)
      .filter(({ shared, nearness }) => shared.length >= LEAST_SHARED && nearness >= LEAST_NEARNESS)
      .toSorted((a, b) => b.nearness - a.nearness || b.paper - a.paper)
      .slice(0, MOST_NEIGHBOURS)
      .map(({ paper, nearness }) => ({ paper, nearness })),
  );
}

describe('related papers', () => {
  test('are the nearest of all, as if every paper had been compared with every other', () => {
    fc.assert(
      fc.property(somePapers, (papers) => {
        const found = neighboursOf(papers).map((near) =>
          near.map(({ paper, nearness }) => ({ paper, nearness })),
        );
        expect(found).toEqual(naiveNeighbours(papers));
      }),
    );
  });

  test('are as near from either side', () => {
    fc.assert(
      fc.property(somePapers, (papers) => {
        const all = neighboursOf(papers);
        const nearnessOf = (from: number, to: number): number | undefined =>
          all[from]?.find(({ paper }) => paper === to)?.nearness;
        for (const [paper, near] of all.entries())
          for (const { paper: other, nearness } of near) {
            const isCrowdedOut = all[other]?.length === MOST_NEIGHBOURS;
            expect([nearness, isCrowdedOut ? undefined : nearness]).toContain(
              nearnessOf(other, paper),
            );
          }
      }),
    );
  });

  test('share the terms that are named, at most five, which both write', () => {
    fc.assert(
      fc.property(somePapers, (papers) => {
        for (const [number, near] of neighboursOf(papers).entries())
          for (const { paper, terms } of near) {
            expect(terms.length).toBeGreaterThanOrEqual(LEAST_SHARED);
            expect(terms.length).toBeLessThanOrEqual(5);
            for (const place of [number, paper]) {
              const written = papers[place];
              expect(written && wordsInPaper(written)(terms)).toHaveLength(terms.length);
            }
          }
      }),
    );
  });

  test('do not depend on when they are asked for', () => {
    fc.assert(
      fc.property(somePapers, (papers) => {
        const nearest = new NearestPapers(vectorsOf(papers));
        const forward = papers.map((_, paper) => nearest.of(paper));
        const backward = papers.map((_, paper) => nearest.of(papers.length - 1 - paper));
        expect(backward.toReversed()).toEqual(forward);
      }),
    );
  });

  test('of those equally near the newer come first, at most eight, with at most five terms', () => {
    const papers = Array.from({ length: 60 }, (_, number) =>
      buildPaper({
        title: `Paper of its own q${'abcdefghij'.charAt(number % 10)}${number}`,
        abstract: number < 11 ? SUBJECTS.join(' ') : '',
      }),
    );
    const [oldest = []] = neighboursOf(papers);
    expect(oldest.map(({ paper }) => paper)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
    for (const { terms } of oldest) expect(terms).toEqual(SUBJECTS.toSorted().slice(0, 5));
  });

  test('share more than names, numbers and words that all papers write', () => {
    const papers = Array.from({ length: 12 }, (_, number) =>
      buildPaper({
        title: `We propose a method of 2019 ${'abcdefghijkl'.charAt(number)}`,
        abstract: number < 2 ? 'We show results with 42 of x and y.' : 'Nothing.',
        authors: number < 2 ? ['Ada Lattice Tangent'] : [],
      }),
    );
    expect(neighboursOf(papers).flat()).toEqual([]);
  });

  test('count a word once that is written in two ways', () => {
    const alone = (index: number) => buildPaper({ title: `Only ${'abcdefgh'.charAt(index)}q` });
    const papers = [
      buildPaper({ title: 'Schrödinger', abstract: '' }),
      buildPaper({ title: 'On Schrödinger', abstract: '' }),
      ...Array.from({ length: 8 }, (_, index) => alone(index)),
    ];
    // Two spellings would make it two shared terms, which is enough to be related.
    expect(neighboursOf(papers)[0]).toEqual([]);
  });
});
