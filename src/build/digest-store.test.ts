import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { openStore } from './digest-store.ts';
import { keepDigest, type KeptDigest } from './kept-digest.ts';

const PAPERS = [buildPaper({ title: 'One' }), buildPaper({ title: 'Two' })];
const LONG_AGO = new Date('2019-12-06');

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'lectern-store-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

/** What a build gets of the cache for a digest, and whether it had to read it. */
async function build(name: string, text: string, folder: string | null = cache) {
  const store = openStore(folder);
  let wasRead = false;
  const digest = await store.digest(name, new TextEncoder().encode(text), (within) => {
    wasRead = true;
    return Promise.resolve(keepDigest(within, [{ papers: PAPERS, diagnostics: [] }]));
  });
  store.close();
  return { digest, wasRead };
}

function filesOf({ folder }: KeptDigest): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

describe('the store of digests', () => {
  it('has a digest read once, and gives the same from then on', async () => {
    const first = await build('a.txt', 'text');
    const second = await build('a.txt', 'text');
    expect([first.wasRead, second.wasRead]).toEqual([true, false]);
    expect(second.digest).toEqual(first.digest);
  });

  it('has it read anew where its text or its name is another', async () => {
    await build('a.txt', 'text');
    expect(await build('a.txt', 'text.')).toMatchObject({ wasRead: true });
    expect(await build('b.txt', 'text')).toMatchObject({ wasRead: true });
  });

  it.each([
    ['cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    ['gone', (file: string) => rmSync(file)],
    ['emptied', (file: string) => writeFileSync(file, '')],
    ['overwritten', (file: string) => writeFileSync(file, readFileSync(file).fill(0x20, 3, 9))],
  ])('has it read anew where a file of it is %s, and is whole again', async (_, damage) => {
    const { digest } = await build('a.txt', 'text');
    for (const file of filesOf(digest)) {
      damage(file);
      expect({ file, ...(await build('a.txt', 'text')) }).toMatchObject({ file, wasRead: true });
      expect(await build('a.txt', 'text')).toEqual({ digest, wasRead: false });
    }
  });

  it('leaves a digest that another build wrote meanwhile where it is', async () => {
    const text = new TextEncoder().encode('text');
    const slow = openStore(cache).digest('a.txt', text, async (within) => {
      await build('a.txt', 'text');
      return keepDigest(within, []);
    });
    expect((await slow).segments).toHaveLength(1);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('leaves nothing behind where reading fails', async () => {
    const store = openStore(cache);
    const failing = store.digest('a.txt', new Uint8Array(), () =>
      Promise.reject(new Error('full')),
    );
    await expect(failing).rejects.toThrow('full');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('lets go of what no build has asked for in a month', async () => {
    const { digest: old } = await build('old.txt', 'text');
    const { digest: used } = await build('used.txt', 'text');
    for (const { folder } of [old, used]) utimesSync(folder, LONG_AGO, LONG_AGO);
    expect(await build('used.txt', 'text')).toMatchObject({ wasRead: false });
    expect([existsSync(old.folder), existsSync(used.folder)]).toEqual([false, true]);
  });

  it('keeps nothing without a cache', async () => {
    const { digest } = await build('a.txt', 'text', null);
    expect(existsSync(dirname(digest.folder))).toBe(false);
  });
});
