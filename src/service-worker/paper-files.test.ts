import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeManifest } from '#domain/bundle/manifest-codec.ts';
import { numberedPaper } from '#testing/builders.ts';
import { bundleInMemory } from '#testing/memory-bundle.ts';
import { MemoryCaches } from '#testing/memory-caches.ts';
import { MemoryHost } from '#testing/memory-host.ts';
import { PaperFiles } from './paper-files.ts';

const FOLDER = 'https://papers.test/';
const MANIFEST = `${FOLDER}bundle/manifest.json`;
const TEXT = '{"papers":[]}';
const HASH = createHash('sha256').update(TEXT).digest('hex').slice(0, 8);
const PART = `${FOLDER}bundle/papers/000.${HASH}.json`;
const JSON_TYPE = 'application/json';

const older = encodeManifest(bundleInMemory([numberedPaper(1)]).manifest);
const newer = encodeManifest(bundleInMemory([numberedPaper(1), numberedPaper(2)]).manifest);

let caches: MemoryCaches;
let host: MemoryHost;
let papers: PaperFiles;

beforeEach(() => {
  caches = new MemoryCaches();
  host = new MemoryHost();
  papers = new PaperFiles('lectern');
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', host.fetch);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function kept(): readonly string[] {
  return caches.addresses('lectern papers');
}

/** What is answered to a page, once what it began is done. */
async function ask(address: string, cache: RequestCache = 'default'): Promise<string> {
  const begun: Promise<unknown>[] = [];
  const event = { waitUntil: (work: Promise<unknown>) => void begun.push(work) };
  const request = new Request(address, { cache });
  const answer =
    address === MANIFEST
      ? await papers.manifest(request, event)
      : await papers.part(HASH, request, event);
  await Promise.all(begun);
  return answer.text();
}

describe('the table of contents', () => {
  test('is the server’s own, and the last good one where that cannot be had', async () => {
    host.files.set(MANIFEST, { text: older, type: JSON_TYPE });
    expect(await ask(MANIFEST)).toBe(older);
    host.files.set(MANIFEST, { text: newer, type: JSON_TYPE });
    expect(await ask(MANIFEST)).toBe(newer);
    host.isDown = true;
    expect(await ask(MANIFEST)).toBe(newer);
  });

  test.each([
    ['an error', { text: newer, type: JSON_TYPE, status: 500 }],
    ['a page', { text: '<!doctype html>', type: 'text/html' }],
    ['torn', { text: newer.slice(0, 90), type: JSON_TYPE }],
    ['of a later schema', { text: newer.replace('"schema":4', '"schema":5'), type: JSON_TYPE }],
  ])('that comes as one that is %s is neither kept nor given before a good one', async (_, bad) => {
    host.files.set(MANIFEST, { text: older, type: JSON_TYPE });
    await ask(MANIFEST);
    host.files.set(MANIFEST, bad);
    expect(await ask(MANIFEST)).toBe(older);
    host.isDown = true;
    expect(await ask(MANIFEST)).toBe(older);
  });

  test('reaches the page as it came where there is no good one', async () => {
    host.files.set(MANIFEST, { text: 'broken', type: JSON_TYPE });
    expect(await ask(MANIFEST)).toBe('broken');
    expect(kept()).toEqual([]);
    host.isDown = true;
    await expect(ask(MANIFEST)).rejects.toThrow('Failed to fetch');
  });

  test('is not waited for long, and is kept for the next time when it comes', async () => {
    host.files.set(MANIFEST, { text: older, type: JSON_TYPE });
    await ask(MANIFEST);
    vi.useFakeTimers();
    let arrive = (): void => undefined;
    vi.stubGlobal(
      'fetch',
      () =>
        new Promise((resolve) => {
          arrive = () => resolve(new Response(newer, { headers: { 'Content-Type': JSON_TYPE } }));
        }),
    );
    const begun: Promise<unknown>[] = [];
    const event = { waitUntil: (work: Promise<unknown>) => void begun.push(work) };
    const answer = papers.manifest(new Request(MANIFEST), event);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await (await answer).text()).toBe(older);
    arrive();
    await Promise.all(begun);
    host.isDown = true;
    vi.stubGlobal('fetch', host.fetch);
    expect(await ask(MANIFEST)).toBe(newer);
  });
});

describe('a file of the papers', () => {
  test('is kept when it is read, and not asked for again', async () => {
    host.files.set(PART, { text: TEXT, type: JSON_TYPE });
    expect(await ask(PART)).toBe(TEXT);
    host.isDown = true;
    expect(await ask(PART)).toBe(TEXT);
    expect(host.asked).toHaveLength(1);
  });

  test.each([
    ['an error', { text: TEXT, type: JSON_TYPE, status: 404 }],
    ['a page', { text: TEXT, type: 'text/html' }],
    ['other bytes', { text: `${TEXT} `, type: JSON_TYPE }],
  ])('that comes as %s is given as it came and not kept', async (_, bad) => {
    host.files.set(PART, bad);
    expect(await ask(PART)).toBe(bad.text);
    expect(kept()).toEqual([]);
  });

  test('is fetched anew where the page finds fault with the kept one', async () => {
    const cache = await caches.open('lectern papers');
    await cache.put(PART, new Response('spoilt on the disk'));
    host.files.set(PART, { text: TEXT, type: JSON_TYPE });
    expect(await ask(PART, 'reload')).toBe(TEXT);
    host.isDown = true;
    expect(await ask(PART)).toBe(TEXT);
  });

  test('goes when nothing names it any more, and the table of contents stays', async () => {
    const cache = await caches.open('lectern papers');
    for (const file of ['manifest.json', 'papers/000.1.json', 'papers/000.2.json'])
      await cache.put(`${FOLDER}bundle/${file}`, new Response(file));
    await papers.keepOnly(new Set(['papers/000.2.json']), FOLDER);
    expect(kept()).toEqual([MANIFEST, `${FOLDER}bundle/papers/000.2.json`]);
  });
});
