import type { Page } from 'playwright/test';
import { AGENTS, ENERGY, ENSEMBLES, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { exportShelf } from '../pages/export.ts';
import { Shelf } from '../pages/shelf.ts';
import { readRecords, storeRecords } from '../stored-records.ts';
import type { StoredRecords } from '../stored-records.ts';

const AT = [1, '0123456789abcdef'] as const;

/** The id of a paper, which every release gives it alike. */
async function idOf(shelf: Shelf, title: string): Promise<string> {
  const address = await shelf.list.link(title).getAttribute('href');
  return new URLSearchParams(address ?? '').get('paper') ?? '';
}

interface Ids {
  readonly energy: string;
  readonly agents: string;
  readonly tangents: string;
  readonly ensembles: string;
}

/** A visit that finds damage of an earlier one, besides a bookmark and a read paper that are sound. */
async function visitWith(page: Page, damaged: (ids: Ids) => StoredRecords): Promise<Visit> {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY);
  await shelf.view('All papers').click();
  const ids = {
    energy: await idOf(shelf, ENERGY),
    agents: await idOf(shelf, AGENTS),
    tangents: await idOf(shelf, TANGENTS),
    ensembles: await idOf(shelf, ENSEMBLES),
  };
  const records = damaged(ids);
  const soundRead = { [`read:${ids.ensembles}`]: { schema: 1, value: true, at: AT } };
  await storeRecords(page, { ...soundRead, ...records });
  await shelf.open();
  return { shelf, ids };
}

interface Visit {
  readonly shelf: Shelf;
  readonly ids: Ids;
}

function tornRecords({ agents, tangents }: Ids): StoredRecords {
  return {
    [`bookmark:${agents}`]: 'torn',
    [`paper:${agents}`]: { schema: 1, value: { id: agents, title: 7 }, at: AT },
    [`read:${tangents}`]: { schema: 1, value: 'yes', at: AT },
    'read:no-paper': { schema: 1, value: true, at: AT },
  };
}

function newerRecords({ agents, tangents }: Ids): StoredRecords {
  return {
    [`bookmark:${agents}`]: { schema: 2, value: { place: [3, 1] }, at: { 2041: 7 } },
    [`note:${tangents}`]: { schema: 1, value: 'A kind of fact of a later version.', at: AT },
  };
}

const CANNOT_READ = /^Lectern cannot read 4 saved entries and leaves what it found\./;
const NEWER = /^A newer version of Lectern wrote 2 saved entries: reload the page/;

test('records that cannot be read are said, and all others load @storage', async ({ page }) => {
  const { shelf } = await visitWith(page, tornRecords);
  await expect(shelf.warning(CANNOT_READ)).toBeVisible();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
  await expect(shelf.list.unread(TANGENTS)).toBeVisible();
  await expect(shelf.list.unread(ENSEMBLES)).toHaveCount(0);
  await shelf.view('Reading list').click();
  await shelf.expectTitles([ENERGY]);
});

for (const [name, damaged, message] of [
  ['cannot be read', tornRecords, CANNOT_READ],
  ['a newer version wrote', newerRecords, NEWER],
] as const) {
  test(`records that ${name} are left as they are while the reader goes on @storage`, async ({
    page,
  }) => {
    const { shelf, ids } = await visitWith(page, damaged);
    await expect(shelf.warning(message)).toBeVisible();
    await shelf.bookmark(TANGENTS, ENSEMBLES);
    await shelf.view('Reading list').click();
    await shelf.expectTitles([ENSEMBLES, TANGENTS, ENERGY]);
    await shelf.moveUp(TANGENTS).click();
    await shelf.expectTitles([TANGENTS, ENSEMBLES, ENERGY]);
    await expect.poll(() => readRecords(page)).toHaveProperty([`paper:${ids.ensembles}`]);
    await page.reload();
    await shelf.expectTitles([TANGENTS, ENSEMBLES, ENERGY]);
    const after = await readRecords(page);
    expect(after).toMatchObject(damaged(ids));
  });

  test(`Export gives a file with records that ${name} beside all others @storage`, async ({
    page,
  }) => {
    const { shelf, ids } = await visitWith(page, damaged);
    await expect(shelf.warning(message)).toBeVisible();
    const { name: file, content } = await exportShelf(page);
    expect(file).toMatch(/^lectern-\d{4}-\d\d-\d\d\.json$/);
    const setAside = content.setAside.map(({ key, record }) => [key, record]);
    expect(Object.fromEntries(setAside)).toEqual(damaged(ids));
    expect(content.records.map(({ key }) => key)).toContain(`bookmark:${ids.energy}`);
  });
}

test('an act on a record that cannot be read lasts on the page, is said, and overwrites nothing @storage', async ({
  page,
}) => {
  const { shelf, ids } = await visitWith(page, tornRecords);
  await shelf.bookmark(AGENTS);
  const unsaved = shelf.warning(/^Not saved on this device: what is stored for this paper cannot/);
  await expect(unsaved).toBeVisible();
  expect(await readRecords(page)).toMatchObject(tornRecords(ids));
  const { content } = await exportShelf(page);
  const exported = content.records.find(({ key }) => key === `bookmark:${ids.agents}`);
  expect(exported?.record).toHaveProperty('value.order');
  await unsaved.getByRole('button', { name: 'Retry' }).click();
  await shelf.view('Reading list').click();
  await shelf.expectTitles([AGENTS, ENERGY]);
  expect(await readRecords(page)).toMatchObject(tornRecords(ids));
});

test('a database of a newer version is neither changed nor hidden @storage', async ({ page }) => {
  await page.addInitScript(() => {
    // Firefox runs this in its first, empty page as well, which has no storage.
    if (globalThis.origin === 'null') return;
    const opening = indexedDB.open('lectern', 3);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('records').put('A later fact.', 'key');
    });
    opening.addEventListener('success', () => opening.result.close());
  });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await expect(
    shelf.warning(/newer version of Lectern has taken over this library\. Reload the page/),
  ).toBeVisible();
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([{ name: 'lectern', version: 3 }]);
});
