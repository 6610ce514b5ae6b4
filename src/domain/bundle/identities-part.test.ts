import { describe, expect, test } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { collectFiles, decodeText, encodeText } from '#testing/memory-bundle.ts';
import { isPaperId } from '../paper/paper.ts';
import { encodeIdentities } from './encode-identities.ts';
import { decodeIdentities } from './identities-part.ts';
import { identitiesPartOf } from './identities-part-of.ts';

const ids = Array.from(
  { length: 9000 },
  (_, number) => buildPaper({ title: `Paper ${number}` }).id,
);
const { value: references, files } = collectFiles((emit) =>
  encodeIdentities(ids, encodeText, emit),
);

function numberOf(id: string): number | undefined {
  if (!isPaperId(id)) throw new Error(`${id} is no id.`);
  const reference = identitiesPartOf(references, id);
  const bytes = files.find(({ file }) => file === reference?.file)?.bytes;
  if (reference === undefined || bytes === undefined) return undefined;
  const decoded = decodeIdentities(reference, bytes, decodeText);
  return decoded.ok ? decoded.value.get(id) : undefined;
}

describe('parts of identities', () => {
  test('give every paper’s number, each from the one part that may hold it', () => {
    expect(references.length).toBe(3);
    for (const number of [0, 1, 4095, 4096, 5000, 8999]) {
      const id = ids[number];
      expect(id && numberOf(id)).toBe(number);
    }
  });

  test('do not know other ids, wherever these would stand', () => {
    for (const id of ['000000000000', 'k00000000000', 'zzzzzzzzzzzz'])
      expect(numberOf(id)).toBeUndefined();
  });

  test('of no papers are none', () => {
    expect(encodeIdentities([], encodeText, () => {})).toEqual([]);
  });

  test('that are cut are refused', () => {
    const [reference] = references;
    const bytes = files[0]?.bytes ?? new Uint8Array();
    if (reference === undefined) throw new Error('There is a first part.');
    for (const cut of [0, 1, 5, 100, bytes.length - 1]) {
      const decoded = decodeIdentities(reference, bytes.subarray(0, cut), decodeText);
      expect([cut, decoded.ok]).toEqual([cut, false]);
    }
    const garbled = bytes.slice();
    garbled[3] = 0xff;
    expect(decodeIdentities(reference, garbled, decodeText)).toMatchObject({
      ok: false,
      fault: { code: 'schema', file: reference.file },
    });
  });
});
