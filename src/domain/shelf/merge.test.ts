import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { mergeRegisters, type Registers } from './merge.ts';
import { compareStamps, type Register } from './register.ts';
import { type Fact, factKey } from './shelf.ts';

const papers = [1, 2, 3].map((number) => numberedPaper(number));
const fact = fc
  .tuple(fc.constantFrom(...papers), fc.boolean(), fc.boolean())
  .map(([paper, present, ofReading]): Fact =>
    ofReading
      ? { kind: 'read', id: paper.id, value: present }
      : { kind: 'paper', id: paper.id, value: present ? paper : null },
  );
// Few counters and replicas, so that equal stamps are common.
const stamp = fc.tuple(fc.nat(3), fc.constantFrom('left', 'right'));
const registers: fc.Arbitrary<Registers> = fc
  .array(fc.record({ value: fact, at: stamp }), { maxLength: 8 })
  .map((all) => new Map(all.map((register) => [factKey(register.value), register])));

describe('merging', () => {
  it('gives the same whichever side comes first', () => {
    fc.assert(
      fc.property(registers, registers, (one, other) => {
        expect(mergeRegisters(one, other)).toEqual(mergeRegisters(other, one));
      }),
    );
  });

  it('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(registers, registers, registers, (one, two, three) => {
        expect(mergeRegisters(mergeRegisters(one, two), three)).toEqual(
          mergeRegisters(one, mergeRegisters(two, three)),
        );
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(registers, registers, (one, other) => {
        const merged = mergeRegisters(one, other);
        expect(mergeRegisters(merged, other)).toEqual(merged);
        expect(mergeRegisters(one, one)).toEqual(one);
      }),
    );
  });

  it('keeps a cleared value against an older one', () => {
    const [paper] = papers;
    if (paper === undefined) throw new Error('There are papers.');
    const register = (value: boolean, counter: number): Register<Fact> => ({
      value: { kind: 'read', id: paper.id, value },
      at: [counter, 'left'],
    });
    const key = factKey(register(true, 1).value);
    const cleared = new Map([[key, register(false, 2)]]);
    expect(mergeRegisters(cleared, new Map([[key, register(true, 1)]]))).toEqual(cleared);
  });
});

describe('stamps', () => {
  it('go by the counter, then by the replica', () => {
    expect(compareStamps([2, 'left'], [10, 'left'])).toBeLessThan(0);
    expect(compareStamps([2, 'right'], [2, 'left'])).toBeGreaterThan(0);
    expect(compareStamps([2, 'left'], [2, 'left'])).toBe(0);
  });
});
