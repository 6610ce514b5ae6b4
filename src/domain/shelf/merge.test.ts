import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { mergeRegisters, type Registers } from './merge.ts';
import { compareStamps, type Register } from './register.ts';
import { factKey } from './fact.ts';
import { idOfName } from './name-id.ts';
import type { ListId } from './named-list.ts';
import { orderKeyBetween } from './order-key.ts';
import type { Fact } from './shelf.ts';
import { newTagId } from './tag.ts';

const papers = [1, 2, 3].map((number) => numberedPaper(number));
const tags = ['Proof', 'to do'].map((name) => newTagId(name, () => false));
const list = idOfName('thesis') as ListId;
const order = orderKeyBetween(null, null);
const KINDS = [
  'read',
  'hidden',
  'tagged',
  'note',
  'progress',
  'tag',
  'list',
  'listed',
  'link',
  'paper',
] as const;
const fact = fc
  .record({
    paper: fc.constantFrom(...papers),
    tag: fc.constantFrom(...tags),
    present: fc.boolean(),
    kind: fc.constantFrom(...KINDS),
    text: fc.constantFrom('one', 'two'),
  })
  .map(({ paper, tag, present, kind, text }): Fact => {
    const { id } = paper;
    switch (kind) {
      case 'read':
      case 'hidden':
        return { kind, id, value: present };
      case 'tagged':
        return { kind, id, tag, value: present };
      case 'note':
        return { kind, id, value: present ? { text } : null };
      case 'progress':
        return { kind, id, value: present ? 'reading' : null };
      case 'tag':
        return { kind, id: tag, value: present ? { name: text, colour: 'brick' } : null };
      case 'list':
        return { kind, id: list, value: present ? { name: text, order } : null };
      case 'listed':
        return { kind, id, list, value: present ? { order } : null };
      case 'link':
        return { kind, id, value: present ? { kind: 'doi', id: `10.1000/${text}` } : null };
      case 'paper':
        return { kind, id, value: present ? paper : null };
    }
  });
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
