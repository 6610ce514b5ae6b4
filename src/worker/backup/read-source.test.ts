import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '#domain/backup/backup.ts';
import { readFile } from './read-source.ts';

const HEAD = '{ "format": "lectern-shelf", "schema": 1';
const SOUND = `${HEAD}, "records": [{ "key": "mood:é", "record": 1 }] }`;
const LIMIT = 10_000;

async function faultOf(content: BlobPart): Promise<string> {
  const outcome = await readFile(new Blob([content]), () => undefined, LIMIT);
  return outcome.ok ? 'none' : `${outcome.fault.code}: ${outcome.fault.message}`;
}

describe('reading a file', () => {
  it.each([
    ['plain', SOUND],
    ['compressed', gzipSync(SOUND)],
  ])('gives the backup of a %s one, and tells how far it is', async (_, content) => {
    const file = new Blob([content]);
    const seen: number[] = [];
    const outcome = await readFile(file, ({ done }) => seen.push(done), LIMIT);
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && [...sectionOf(outcome.value, 'records')]).toEqual([['mood:é', 1]]);
    expect(seen.at(-1)).toBe(file.size);
  });

  it('refuses one that is above the limit by its size alone', async () => {
    expect(await faultOf('x'.repeat(LIMIT + 1))).toMatch(/^too-large: This file has/);
  });

  it('refuses one that unpacks to more, without unpacking it to its end', async () => {
    const packed = gzipSync(`${HEAD}, "x": "${'a'.repeat(LIMIT * 100)}" }`);
    expect(packed.length).toBeLessThan(LIMIT);
    expect(await faultOf(packed)).toMatch(/^too-large: This file unpacks to more/);
  });

  it('refuses what cannot be unpacked to its end, or is no text', async () => {
    const packed = gzipSync(SOUND);
    expect(await faultOf(packed.subarray(0, packed.length - 9))).toMatch(/^damaged: .*cut off/);
    expect(await faultOf(packed.with(20, (packed[20] ?? 0) ^ 255))).toMatch(/^(?:damaged|foreign)/);
    expect(await faultOf(new Uint8Array([0x7b, 0xff]))).toMatch(/^damaged: .*not text in UTF-8/);
  });
});
