import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { withoutPapers } from '#domain/bundle/page-papers.ts';
import { buildSeedSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { AGENTS } from '../digests/seed-titles.ts';
import { Shelf } from '../pages/shelf.ts';

/** Addresses that a page may name without asking them for anything. */
const NAMED_ADDRESSES: readonly RegExp[] = [
  // Names of XML vocabularies.
  /^http:\/\/www\.w3\.org\//,
  // Where messages of libraries and the notice of a licence point to.
  /^https:\/\/(?:react\.dev|base-ui\.com|tailwindcss\.com)/,
  // Where the reader can look a paper up.
  /^https:\/\/(?:arxiv\.org|doi\.org|scholar\.google\.com|www\.semanticscholar\.org)\//,
];

async function builtFiles(kinds: RegExp): Promise<readonly (readonly [string, string])[]> {
  const site = await buildSeedSite();
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && kinds.test(entry.name));
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(site, file), await readFile(file, 'utf8')] as const;
    }),
  );
}

test('the built page holds no script, style or event handler of its own', async () => {
  const pages = await builtFiles(/\.html$/);
  expect(pages.map(([name]) => name)).toEqual(['index.html']);
  for (const [name, text] of pages) {
    expect(text, name).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/i);
    expect(text, name).not.toMatch(/<style[\s>]|<[^>]+\sstyle=/i);
    expect(text, name).not.toMatch(/<[^>]+\son[a-z]+\s*=/i);
    expect(text, name).not.toMatch(/(?:src|href)="(?:https?:)?\/\//i);
  }
});

test('no built file names an address that it could ask for anything', async () => {
  for (const [name, text] of await builtFiles(/\.(?:html|js|css|svg)$/)) {
    // What the papers in the page say is text.
    const addresses =
      withoutPapers(text).match(/(?:https?:|wss?:)\/\/[a-z0-9][^\s"'`)<>\\]*/gi) ?? [];
    const unknown = addresses.filter(
      (address) => !NAMED_ADDRESSES.some((one) => one.test(address)),
    );
    expect(unknown, name).toEqual([]);
  }
});

test('a whole visit asks the site itself for everything, and nothing twice', async ({
  page,
  server,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.fill('learning');
  await shelf.filters.findAuthor.fill('li');
  await expect(shelf.filters.offered.first()).toBeVisible();
  await shelf.filters.clear.click();
  await shelf.list.link(AGENTS).click();
  await shelf.pane.bookmark.click();
  await shelf.view('Reading list').click();
  await shelf.expectTitles([AGENTS]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  const elsewhere = asked.filter((address) => !address.startsWith(server.address));
  expect(elsewhere.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  const bundle = server.requests.filter((path) => path.startsWith('bundle/papers/'));
  expect(bundle).toHaveLength(1);
});

/** Names of styles that the scripts say in another sense, such as that of an event. */
const PLAIN_WORDS: ReadonlySet<string> = new Set([
  'blur',
  'inline-block',
  'resize',
  'select-all',
  'sepia',
]);

/** The classes that a sheet styles, as elements name them. */
function classesOf(sheet: string): ReadonlySet<string> {
  const names = sheet.match(/\.(?:\\.|[\w-])+/g) ?? [];
  return new Set(names.map((name) => name.slice(1).replaceAll(/\\(.)/g, '$1')));
}

test('the first sheet styles all that the first scripts name, before any other sheet comes', async () => {
  const files = new Map(await builtFiles(/\.(?:html|js|css)$/));
  const [late] = [...files].filter(([name]) => /late-sheet.*\.css$/.test(name));
  const named = (files.get('index.html') ?? '').match(/(?:href|src)="[^"]+\.(?:css|js)"/g) ?? [];
  const first = named.map((name) => files.get(name.replace(/^[^"]*"(?:\.\/)?|"$/g, '')) ?? '');
  const styled = classesOf(first.filter((text) => text.includes('@layer')).join('\n'));
  const words = new Set(first.join('\n').split(/[\s"'`{}]+/));
  const missing = [...classesOf(late?.[1] ?? '')].filter(
    (name) => words.has(name) && !styled.has(name) && !PLAIN_WORDS.has(name),
  );
  expect(styled.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
