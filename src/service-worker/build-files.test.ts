import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryCaches } from '#testing/memory-caches.ts';
import { MemoryHost } from '#testing/memory-host.ts';
import { BuildFiles } from './build-files.ts';
import type { Build } from './built-files.ts';

const FOLDER = 'https://papers.test/physics/';
const SITE = 'lectern:/physics/';
const PAGE = '<title>Lectern</title>';
const SCRIPT = 'export const one = 1;';
const FONT = 'a font';
const JS = 'text/javascript; charset=utf-8';
const SCRIPT_FILE = 'assets/one-abcdefgh.js';
const FONT_FILE = 'assets/math-abcdefgh.woff2';

let caches: MemoryCaches;
let host: MemoryHost;

beforeEach(() => {
  caches = new MemoryCaches();
  host = new MemoryHost();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', host.fetch);
  host.files.set(FOLDER, { text: PAGE, type: 'text/html' });
  host.files.set(FOLDER + SCRIPT_FILE, { text: SCRIPT, type: JS });
  host.files.set(FOLDER + FONT_FILE, { text: FONT, type: 'font/woff2' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function build(id = 'a', page = PAGE): Build {
  return {
    id,
    files: [
      { file: '', hash: hashOf(page), atOnce: true },
      { file: SCRIPT_FILE, hash: hashOf(SCRIPT), atOnce: true },
      { file: FONT_FILE, hash: hashOf(FONT), atOnce: false },
    ],
  };
}

/** The answer to a page, once what it began is done. */
async function ask(files: BuildFiles, file: string): Promise<string> {
  const begun: Promise<unknown>[] = [];
  const event = { waitUntil: (work: Promise<unknown>) => void begun.push(work) };
  const answer = await files.answer(file, new Request(FOLDER + file), event);
  await Promise.all(begun);
  return answer.text();
}

describe('the files of a build', () => {
  test('are kept with the build, but for those that are kept when they are used', async () => {
    const files = new BuildFiles(SITE, FOLDER, build());
    await files.fill('at-once');
    expect(caches.addresses('lectern:/physics/ build a')).toEqual([FOLDER, FOLDER + SCRIPT_FILE]);
    expect(await ask(files, FONT_FILE)).toBe(FONT);
    host.isDown = true;
    expect(await (await files.page(new Request(FOLDER))).text()).toBe(PAGE);
    expect(await ask(files, SCRIPT_FILE)).toBe(SCRIPT);
    expect(await ask(files, FONT_FILE)).toBe(FONT);
  });

  test('are all kept where that is asked for', async () => {
    await new BuildFiles(SITE, FOLDER, build()).fill('all');
    expect(caches.addresses('lectern:/physics/ build a')).toContain(FOLDER + FONT_FILE);
  });

  test.each([
    ['an error', { text: SCRIPT, type: JS, status: 500 }],
    ['a page in its place', { text: PAGE, type: 'text/html' }],
    ['other bytes', { text: 'export const one = 2;', type: JS }],
    ['a type that no browser runs', { text: SCRIPT, type: 'text/plain' }],
  ])('are no build where one of them is %s, and nothing bad is kept', async (_, bad) => {
    host.files.set(FOLDER + SCRIPT_FILE, bad);
    await expect(new BuildFiles(SITE, FOLDER, build()).fill('at-once')).rejects.toThrow(
      /one-abcdefgh\.js is not the one/,
    );
    expect(caches.addresses('lectern:/physics/ build a')).not.toContain(FOLDER + SCRIPT_FILE);
    expect(host.asked.filter((line) => line.includes('one-'))).toEqual([
      `${FOLDER}${SCRIPT_FILE} default`,
      `${FOLDER}${SCRIPT_FILE} reload`,
    ]);
  });

  test('are no build with the page of another', async () => {
    const files = new BuildFiles(SITE, FOLDER, build('b', '<title>Newer</title>'));
    await expect(files.fill('at-once')).rejects.toThrow(/is not the one that was built/);
  });

  test('begin with the page by its own name where a host knows no other', async () => {
    host.files.delete(FOLDER);
    host.files.set(`${FOLDER}index.html`, { text: PAGE, type: 'text/html' });
    const files = new BuildFiles(SITE, FOLDER, build());
    await files.fill('at-once');
    expect(caches.addresses('lectern:/physics/ build a')).toContain(FOLDER);
  });

  test('that the build before has too are not fetched again', async () => {
    await new BuildFiles(SITE, FOLDER, build('a')).fill('at-once');
    host.asked.length = 0;
    const newer = '<title>Newer</title>';
    host.files.set(FOLDER, { text: newer, type: 'text/html' });
    await new BuildFiles(SITE, FOLDER, build('b', newer)).fill('at-once');
    expect(host.asked).toEqual([`${FOLDER} default`]);
  });

  test('of builds before go on being answered, those of other sites never', async () => {
    const older = await caches.open('lectern:/physics/ build older');
    await older.put(`${FOLDER}assets/old-12345678.js`, new Response('old'));
    const other = await caches.open('lectern build root');
    await other.put(`${FOLDER}assets/root-12345678.js`, new Response('root'));
    host.isDown = true;
    const files = new BuildFiles(SITE, FOLDER, build());
    expect(await ask(files, 'assets/old-12345678.js')).toBe('old');
    await expect(ask(files, 'assets/root-12345678.js')).rejects.toThrow('Failed to fetch');
  });

  test('answer any request once they are kept, whatever the host said of variants', async () => {
    const files = new BuildFiles(SITE, FOLDER, build());
    await files.fill('at-once');
    const kept = await files.page(new Request(FOLDER));
    expect(kept.headers.get('Vary')).toBe(null);
    expect(kept.headers.get('Content-Type')).toBe('text/html');
  });
});
