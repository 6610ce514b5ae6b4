import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { add, emptySet } from '#domain/search/bitset.ts';
import { marksOf } from '#domain/search/paper-marks.ts';
import { NO_FACTS, type PaperFacts, type ShelfSource } from '#domain/search/shelf-facts.ts';

/** The shelf of a bundle whose papers are given by number, from facts by id. */
export function shelfInMemory(
  papers: readonly Paper[],
  facts: ReadonlyMap<PaperId, PaperFacts>,
): ShelfSource {
  const factsOf = (id: PaperId): PaperFacts => facts.get(id) ?? NO_FACTS;
  return {
    factsOf,
    marksOf,
    papersWith: (holds) => {
      const set = emptySet(papers.length);
      papers.forEach(({ id }, number) => {
        if (holds(factsOf(id))) add(set, number);
      });
      return set;
    },
  };
}
