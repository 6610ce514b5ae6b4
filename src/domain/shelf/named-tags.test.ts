import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { applyFacts } from './apply-facts.ts';
import { countedTags, namedTags } from './named-tags.ts';
import { EMPTY_SHELF } from './shelf.ts';
import { tagPaper } from './tag-transitions.ts';

const shelf = ['part 10', 'Zeta', 'part 9', 'alpha'].reduce(
  (current, name) => applyFacts(current, tagPaper(current, numberedPaper(1), name).facts),
  applyFacts(EMPTY_SHELF, tagPaper(EMPTY_SHELF, numberedPaper(2), 'zeta').facts),
);

describe('tags as they are shown', () => {
  it('stand by name, in whatever case, numbers as numbers', () => {
    const ids = shelf.tagged.get(numberedPaper(1).id) ?? [];
    expect(namedTags(shelf.tags, ids).map(({ name }) => name)).toEqual([
      'alpha',
      'part 9',
      'part 10',
      'zeta',
    ]);
  });

  it('are counted by the papers that have them', () => {
    expect(countedTags(shelf.tags, shelf.tagged).map(({ count }) => count)).toEqual([1, 1, 1, 2]);
  });

  it('leave out those that were removed elsewhere', () => {
    const ids = shelf.tagged.get(numberedPaper(2).id) ?? [];
    expect(namedTags(new Map(), ids)).toEqual([]);
  });
});
