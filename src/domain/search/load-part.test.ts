import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '#testing/property-runs.ts';
import type { PartReference } from '../bundle/manifest.ts';
import { cacheParts } from './load-part.ts';

/** A cache of files of so many bytes each, and what it has loaded. */
function trial(most: number, sizeOf: (name: number) => number = () => 10) {
  const loaded: string[] = [];
  const load = ({ file }: PartReference): Promise<Uint8Array> => {
    loaded.push(file);
    return Promise.resolve(new Uint8Array([Number(file)]));
  };
  const get = cacheParts(load, ([name = 0]) => ({ ok: true, value: name }), most);
  const ask = (name: number) => get({ file: String(name), bytes: sizeOf(name), hash: '' });
  return { loaded, ask };
}

describe('what is kept of the files of an index', () => {
  test('is loaded once while there is room for it', async () => {
    const { loaded, ask } = trial(30);
    for (const name of [1, 2, 3, 2, 1, 3, 3]) expect(await ask(name)).toBe(name);
    expect(loaded).toEqual(['1', '2', '3']);
  });

  test('is what was used last', async () => {
    const { loaded, ask } = trial(30);
    for (const name of [1, 2, 3, 1, 4, 1, 3, 2]) await ask(name);
    expect(loaded).toEqual(['1', '2', '3', '4', '2']);
  });

  test('holds a file that is larger than the room, for as long as no other is asked for', async () => {
    const { loaded, ask } = trial(5);
    for (const name of [1, 1, 2, 1]) await ask(name);
    expect(loaded).toEqual(['1', '2', '1']);
  });

  test('is never more than the room, nor less than what was used last and fits', async () => {
    const names = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(names, fc.integer({ min: 12, max: 60 }), async (asked, most) => {
        const { loaded, ask } = trial(most, (name) => name);
        const held: number[] = [];
        for (const name of asked) {
          const before = loaded.length;
          await ask(name);
          expect(loaded.length - before).toBe(held.includes(name) ? 0 : 1);
          if (held.includes(name)) held.splice(held.indexOf(name), 1);
          held.push(name);
          while (held.reduce((sum, one) => sum + one, 0) > most) held.shift();
        }
      }),
      propertyRuns(200),
    );
  });

  test('never holds what failed, and counts no bytes of it', async () => {
    let fails = true;
    const loaded: string[] = [];
    const get = cacheParts(
      ({ file }) => {
        loaded.push(file);
        return fails ? Promise.reject(new Error('no')) : Promise.resolve(new Uint8Array());
      },
      () => ({ ok: true, value: null }),
      20,
    );
    const ask = (file: string) => get({ file, bytes: 10, hash: '' });
    await expect(Promise.all([ask('1'), ask('1')])).rejects.toThrow('no');
    fails = false;
    for (const file of ['1', '2', '1', '2']) await ask(file);
    expect(loaded).toEqual(['1', '1', '2']);
  });
});
