import { describe, expect, it } from 'vitest';
import { offeredNames } from './offered-names.ts';

const NAMES = ['To cite', 'Into it', 'To', 'Jump'];

describe('the names that a field offers', () => {
  it('are all of them while nothing is typed', () => {
    expect(offeredNames(NAMES, ' ')).toEqual(NAMES);
  });

  it('hold what is typed, the very name first, then those that begin with it', () => {
    expect(offeredNames(NAMES, 'to')).toEqual(['To', 'To cite', 'Into it']);
  });

  it('come before a new one, which is made of what is typed', () => {
    expect(offeredNames(NAMES, ' to  c ')).toEqual(['To cite', 'to c']);
    expect(offeredNames(NAMES, 'Thesis')).toEqual(['Thesis']);
  });
});
