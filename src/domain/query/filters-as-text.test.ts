import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDay } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import { type Address, START } from './address.ts';
import { withFiltersAsText, withTextAsFilters } from './filters-as-text.ts';
import { parse, wholeOf } from './parse.ts';

const someName = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const someDays = fc
  .tuple(fc.option(arbitraryDay), fc.option(arbitraryDay))
  .map(([one, other]) =>
    one !== null && other !== null && one > other ? [other, one] : [one, other],
  );
const someText = fc.constantFrom(
  '',
  'deep',
  'deep ',
  'deep OR wide ',
  '"world models" lear',
  '-has:code is:unread',
  'a (b OR c) ',
);
const someAddress: fc.Arbitrary<Address> = fc
  .record({
    text: someText,
    days: someDays,
    authors: fc.uniqueArray(someName, { maxLength: 3 }),
    tags: fc.uniqueArray(someName, { maxLength: 3 }),
  })
  .map(({ days: [from = null, to = null], ...rest }) => ({ ...START, ...rest, from, to }));

describe('filters of the sidebar', () => {
  test('become text and filters again without loss', () => {
    fc.assert(
      fc.property(someAddress, (address) => {
        const written = withFiltersAsText(address);
        expect(written).toMatchObject({ from: null, to: null, authors: [], tags: [] });
        expect(parse(written.text).faults).toEqual([]);
        const back = withTextAsFilters(written);
        expect({ ...back, text: '' }).toEqual({ ...address, text: '' });
        expect(wholeOf(parse(back.text))).toEqual(wholeOf(parse(address.text)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('stand before the words, of which the last can still be typed on', () => {
    const address: Address = {
      ...START,
      text: 'deep lear',
      from: day('2019-12-01'),
      authors: ['Ada Lovelace', 'Emmy Noether'],
      tags: ['to do'],
    };
    expect(withFiltersAsText(address).text).toBe(
      'date:2019-12-01.. (author:="Ada Lovelace" OR author:="Emmy Noether") tag:"to do" deep lear',
    );
  });

  test('take from a query only what the sidebar can say', () => {
    const text = 'deep author:li -tag:old author:="A" date:2019 date:2020 tag:new is:unread ';
    expect(withTextAsFilters({ ...START, text })).toEqual({
      ...START,
      text: 'deep author:li -tag:old date:2019 is:unread ',
      from: day('2020-01-01'),
      to: day('2020-12-31'),
      authors: ['A'],
      tags: ['new'],
    });
  });
});
