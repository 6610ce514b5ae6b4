import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { decodeRecord, encodeRecord } from './decode.ts';
import { idOfName } from './name-id.ts';
import type { ListId } from './named-list.ts';
import { orderKeyBetween } from './order-key.ts';
import type { Register } from './register.ts';
import { searchIdOf } from './saved-search.ts';
import type { Fact } from './shelf.ts';
import { newTagId } from './tag.ts';

const paper = numberedPaper(1);
const tag = newTagId('to do', () => false);
const list = idOfName('thesis') as ListId;
const facts: readonly Fact[] = [
  { kind: 'bookmark', id: paper.id, value: { order: orderKeyBetween(null, null) } },
  { kind: 'bookmark', id: paper.id, value: null },
  { kind: 'read', id: paper.id, value: true },
  { kind: 'read', id: paper.id, value: false },
  { kind: 'progress', id: paper.id, value: 'reading' },
  { kind: 'progress', id: paper.id, value: 'done' },
  { kind: 'progress', id: paper.id, value: null },
  { kind: 'hidden', id: paper.id, value: true },
  { kind: 'hidden', id: paper.id, value: false },
  { kind: 'note', id: paper.id, value: { text: '# A note' } },
  { kind: 'note', id: paper.id, value: null },
  { kind: 'tag', id: tag, value: { name: 'to do', colour: 'brick' } },
  { kind: 'tag', id: tag, value: { name: 'of a later version', colour: 'ultraviolet' } },
  { kind: 'tag', id: tag, value: null },
  { kind: 'tagged', id: paper.id, tag, value: true },
  { kind: 'tagged', id: paper.id, tag, value: false },
  { kind: 'list', id: list, value: { name: 'Thesis', order: orderKeyBetween(null, null) } },
  { kind: 'list', id: list, value: null },
  { kind: 'listed', id: paper.id, list, value: { order: orderKeyBetween(null, null) } },
  { kind: 'listed', id: paper.id, list, value: null },
  { kind: 'link', id: paper.id, value: { kind: 'arxiv', id: '1912.02292', version: 2 } },
  { kind: 'link', id: paper.id, value: { kind: 'arxiv', id: '1912.02292' } },
  { kind: 'link', id: paper.id, value: { kind: 'doi', id: '10.1000/182' } },
  { kind: 'link', id: paper.id, value: { kind: 'web', address: 'https://example.org/' } },
  { kind: 'link', id: paper.id, value: null },
  {
    kind: 'search',
    id: searchIdOf('q=proof'),
    value: { name: 'Proofs', address: 'q=proof', order: orderKeyBetween(null, null) },
  },
  { kind: 'search', id: searchIdOf('q=proof'), value: null },
  { kind: 'paper', id: paper.id, value: paper },
  { kind: 'paper', id: paper.id, value: null },
];
const registers = facts.map((value): Register<Fact> => ({ value, at: [7, 'left'] }));

function codeOf(key: string, raw: unknown): string {
  const decoded = decodeRecord(key, raw);
  return decoded.ok ? 'ok' : decoded.fault.code;
}

describe('decoding a record', () => {
  it('gives back what was encoded', () => {
    for (const register of registers) {
      const [key, record] = encodeRecord(register);
      expect(decodeRecord(key, structuredClone(record))).toEqual({ ok: true, register });
    }
  });

  it('keeps fields that it does not know', () => {
    const order = orderKeyBetween(null, null);
    const raw = { schema: 1, value: { order, colour: 'red' }, at: [1, 'left'] };
    expect(decodeRecord(`bookmark:${paper.id}`, raw)).toMatchObject({
      register: { value: { value: { colour: 'red' } } },
    });
  });

  it('takes a later schema for newer, whatever else it holds', () => {
    expect(codeOf(`read:${paper.id}`, { schema: 2, value: 'often', at: 'later' })).toBe('newer');
  });

  it('takes a kind of fact that it does not know for newer', () => {
    expect(codeOf(`mood:${paper.id}`, { schema: 1, value: 'calm', at: [1, 'left'] })).toBe('newer');
  });

  it('calls a record unreadable that lacks any of its fields or has one of another type', () => {
    for (const register of registers) {
      const [key, record] = encodeRecord(register);
      for (const field of ['schema', 'value', 'at']) {
        const { [field]: _, ...rest } = { ...(record as Record<string, unknown>) };
        expect(codeOf(key, rest)).toBe('unreadable');
        expect(codeOf(key, { ...rest, [field]: 'damaged' })).toBe('unreadable');
      }
    }
  });

  it('calls a copy unreadable that is of another paper or damaged in any field', () => {
    const record = (value: unknown) => ({ schema: 1, value, at: [1, 'left'] });
    expect(codeOf(`paper:${paper.id}`, record(numberedPaper(2)))).toBe('unreadable');
    for (const field of Object.keys(paper)) {
      expect(codeOf(`paper:${paper.id}`, record({ ...paper, [field]: 7 }))).toBe('unreadable');
    }
  });

  it('calls a record unreadable that is about something of another form', () => {
    for (const register of registers) {
      const [key, record] = encodeRecord(register);
      const [kind = ''] = key.split(':');
      for (const id of ['', 'x', '__proto__', `${paper.id}/`, `${paper.id}/${tag}/${tag}`]) {
        expect(codeOf(`${kind}:${id}`, record)).toBe('unreadable');
      }
    }
  });

  it('refuses links that lead elsewhere than to the web', () => {
    const record = (value: unknown) => ({ schema: 1, value, at: [1, 'left'] });
    for (const address of ['vbscript:alert(1)', 'data:text/html,x', '//example.org', 'file:///']) {
      expect(codeOf(`link:${paper.id}`, record({ kind: 'web', address }))).toBe('unreadable');
    }
    expect(codeOf(`link:${paper.id}`, record({ kind: 'isbn', id: '3' }))).toBe('unreadable');
  });

  it('refuses counters that could not be counted on from', () => {
    const at = (counter: number) => ({ schema: 1, value: true, at: [counter, 'left'] });
    const bad = [Number.MAX_SAFE_INTEGER, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY];
    expect(bad.map((counter) => codeOf(`read:${paper.id}`, at(counter)))).toEqual(
      bad.map(() => 'unreadable'),
    );
  });

  it('never throws, whatever lies under a key of its own', () => {
    const key = fc.constantFrom(
      `bookmark:${paper.id}`,
      `read:${paper.id}`,
      `paper:${paper.id}`,
      ...registers.map((register) => encodeRecord(register)[0]),
      'read:',
      'tagged:/',
      '__proto__',
      '',
    );
    fc.assert(
      fc.property(
        key,
        fc.anything({ withBigInt: true, withMap: true, withDate: true }),
        (at, raw) => {
          expect(decodeRecord(at, raw).ok).toBe(false);
        },
      ),
    );
  });
});
