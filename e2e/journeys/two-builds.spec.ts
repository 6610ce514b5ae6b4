import { ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Note } from '../pages/note.ts';
import { Shelf } from '../pages/shelf.ts';

test('a tab of an older build lets a newer one have the storage, says so, and keeps its draft @storage', async ({
  context,
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(TANGENTS);
  await shelf.list.link(ENERGY).click();
  const note = new Note(page);
  await note.field.fill('Before the newer build');
  await note.expectSaved();
  const newer = await context.newPage();
  await newer.goto('robots.txt');
  // Resolves only once every older tab has let go of the database.
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lectern', 3);
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  await expect(
    shelf.warning(/newer version of Lectern has taken over this library\. Reload the page/),
  ).toBeVisible();
  await note.field.fill('Before the newer build, and after it');
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
    .toContain('and after it');
  await expect(shelf.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'true');
});
