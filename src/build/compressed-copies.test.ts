import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { randomSource } from '#testing/random-source.ts';
import { writeCompressedCopies } from './compressed-copies.ts';

const TEXT = 'The same few words again. '.repeat(100);

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'lectern-copies-'));
  await mkdir(join(site, 'bundle', 'papers'), { recursive: true });
});
afterEach(() => rm(site, { recursive: true }));

/** The copies of a site of these files, by name. */
async function copiesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ReadonlyMap<string, Buffer>> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(site, name), content);
  await writeCompressedCopies(site);
  const names = (await readdir(site, { recursive: true })).filter((name) =>
    /(?:gz|br)$/.test(name),
  );
  const sorted = names.map((name) => name.replaceAll('\\', '/')).toSorted();
  return new Map(
    await Promise.all(
      sorted.map(async (name) => [name, await readFile(join(site, name))] as const),
    ),
  );
}

describe('the compressed copies of a site', () => {
  it('hold what their file holds, the page’s and those of the bundle', async () => {
    const copies = await copiesOf({ 'index.html': TEXT, 'bundle/papers/000.json': TEXT });
    expect([...copies.keys()]).toEqual([
      'bundle/papers/000.json.br',
      'bundle/papers/000.json.gz',
      'index.html.br',
      'index.html.gz',
    ]);
    for (const [name, bytes] of copies) {
      const unpack = name.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      expect(String(unpack(bytes))).toBe(TEXT);
    }
  });

  it('are not made of small files, of pictures and fonts, and of the headers for hosts', async () => {
    const files = { 'robots.txt': 'Allow: /', 'a.png': TEXT, 'b.woff2': TEXT, _headers: TEXT };
    expect(await copiesOf(files)).toEqual(new Map());
  });

  it('are not made where they would be larger', async () => {
    const random = randomSource(7);
    const noise = Uint8Array.from({ length: 5000 }, () => Math.floor(random.next() * 256));
    expect(await copiesOf({ 'bundle/noise.bin': noise })).toEqual(new Map());
  });

  it('of the same files are the same to the byte, and tell neither time nor system', async () => {
    const first = await copiesOf({ 'index.html': TEXT });
    expect(await copiesOf({ 'index.html': TEXT })).toEqual(first);
    // From the fifth byte on: the time, the level, the system (RFC 1952, 2.3).
    expect([...(first.get('index.html.gz') ?? [])].slice(4, 10)).toEqual([0, 0, 0, 0, 2, 255]);
  });
});
