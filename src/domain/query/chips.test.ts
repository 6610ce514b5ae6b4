import { describe, expect, test } from 'vitest';
import { day } from '#testing/builders.ts';
import { type Address, START } from './address.ts';
import { chipsOf } from './chips.ts';

const address: Address = {
  ...START,
  text: 'deep -"world models"  title:net ',
  from: day('2019-11-24'),
  to: day('2019-11-30'),
  authors: ['Ming Li'],
  tags: ['to do'],
};

function without(label: string): Partial<Address> | undefined {
  return chipsOf(address).find((chip) => chip.removeLabel === label)?.without;
}

describe('chips', () => {
  test('name every piece in force', () => {
    expect(chipsOf(address).map(({ removeLabel }) => removeLabel)).toEqual([
      'Remove deep',
      'Remove -"world models"',
      'Remove title:net',
      'Remove dates 24 November 2019 to 30 November 2019',
      'Remove author Ming Li',
      'Remove tag to do',
    ]);
    expect(chipsOf(START)).toEqual([]);
  });

  test('take their piece from the text or the address', () => {
    expect(without('Remove deep')).toEqual({ text: '-"world models"  title:net ' });
    expect(without('Remove -"world models"')).toEqual({ text: 'deep title:net ' });
    expect(without('Remove title:net')).toEqual({ text: 'deep -"world models" ' });
    expect(without('Remove author Ming Li')).toEqual({ authors: [] });
    expect(without('Remove tag to do')).toEqual({ tags: [] });
    expect(without('Remove dates 24 November 2019 to 30 November 2019')).toEqual({
      from: null,
      to: null,
    });
  });

  test.each([
    [day('2019-11-24'), null, 'from 24 Nov 2019'],
    [null, day('2019-11-24'), 'up to 24 Nov 2019'],
    [day('2019-11-24'), day('2019-11-24'), '24 Nov 2019'],
  ])('of the dates %s and %s say %s', (from, to, label) => {
    expect(chipsOf({ ...START, from, to }).map((chip) => chip.label)).toEqual([label]);
  });
});
