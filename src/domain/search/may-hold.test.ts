import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, mayHold } from './may-hold.ts';

const someTerm = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 4 });
const someTerms = fc.uniqueArray(someTerm, { maxLength: 12 }).map((terms) => terms.toSorted());

describe('the blocks that may hold a term', () => {
  test('are those between whose first terms it stands, or of a prefix what begins with it', () => {
    fc.assert(
      fc.property(someTerms, someTerm, fc.boolean(), (firstTerms, term, isPrefix) => {
        const blocks = firstTerms.map((from, place) => ({ from, next: firstTerms[place + 1] }));
        const expected = blocks.filter(({ from, next }) => {
          const endsAfter = next === undefined || next > term;
          const beginsBefore = from <= term || (isPrefix && from.startsWith(term));
          return beginsBefore && endsAfter;
        });
        expect(mayHold(inOrder(blocks), term, isPrefix)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
