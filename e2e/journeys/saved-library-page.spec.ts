import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Library } from '../pages/library.ts';
import { fillThesis } from '../pages/own-lists.ts';
import { Shelf } from '../pages/shelf.ts';
import { readRecords, storeRecords } from '../stored-records.ts';

test('a saved page shows the library without Lectern, and runs nothing that stands in it', async ({
  page,
  context,
}) => {
  const shelf = new Shelf(page);
  const library = new Library(page);
  await shelf.openReadingList(AGENTS, ENERGY);
  await shelf.expectSaved();
  const [paper = ''] = Object.keys(await readRecords(page)).filter((key) =>
    key.startsWith('paper:'),
  );
  const id = paper.slice('paper:'.length);
  const evil = '</script><img src=x onerror="document.title=1"><script>document.title=2</script>';
  const copy = (await readRecords(page))[paper] as { readonly value: object };
  await storeRecords(page, {
    [`note:${id}`]: { schema: 1, value: { text: `${evil} https://example.org/` }, at: [9, 'a'] },
    [paper]: { ...copy, value: { ...copy.value, title: `<b>${evil}</b>` }, at: [9, 'a'] },
    [`link:${id}`]: { schema: 1, value: { kind: 'doi', id: '10.1/"><script>' }, at: [9, 'a'] },
  });
  await shelf.open();
  await library.open();
  const saved = await library.save(library.act('Save a page that opens it'));
  expect(saved.name).toMatch(/\.html$/);
  const folder = await mkdtemp(join(tmpdir(), 'lectern-page-'));
  await writeFile(join(folder, saved.name), saved.content);
  const offline = await context.newPage();
  await offline.goto(pathToFileURL(join(folder, saved.name)).href);
  const papers = offline.getByRole('region', { name: 'Reading list (2)' }).getByRole('article');
  await expect(papers).toHaveCount(2);
  await expect(papers.getByRole('heading', { name: evil })).toHaveText(`<b>${evil}</b>`);
  await expect(papers.getByText(evil)).toHaveCount(2);
  await expect(papers.getByRole('link', { name: 'https://example.org/' })).toBeVisible();
  await expect(offline).toHaveTitle(/^Your library/);
  await expect(offline.locator('img')).toHaveCount(0);
  await expectAccessible(offline);
  const backup = await library.save(library.exportButton);
  const chooser = offline.waitForEvent('filechooser');
  await offline.getByLabel('Open another backup').click();
  const packed = { name: 'b.json.gz', mimeType: '', buffer: gzipSync(backup.content) };
  await (await chooser).setFiles(packed);
  await expect(papers).toHaveCount(2);
  await rm(folder, { recursive: true });
});

test('a saved page gives each list its part, and names the day of the backup', async ({
  page,
  context,
}) => {
  const shelf = new Shelf(page);
  const library = new Library(page);
  await fillThesis(shelf);
  await shelf.bookmark(TANGENTS);
  await shelf.expectSaved();
  await library.open();
  const { content } = await library.save(library.act('Save a page that opens it'));
  const offline = await context.newPage();
  await offline.route('**/saved.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: content }),
  );
  await offline.goto('/saved.html');
  await expect(offline.getByRole('heading', { level: 2 })).toHaveText([
    'Reading list (1)',
    'Thesis (2)',
  ]);
  const papers = offline.getByRole('region', { name: 'Thesis (2)' }).getByRole('article');
  await expect(papers.getByRole('heading')).toHaveText([ENERGY, AGENTS]);
  await expect(offline.getByRole('status')).toHaveText(
    /^A Lectern backup of \d{1,2} [A-Z][a-z]+ \d{4}\.$/,
  );
  await expectAccessible(offline);
});
