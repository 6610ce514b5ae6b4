import type { Page } from 'playwright/test';
import { ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Note } from '../pages/note.ts';
import { Shelf } from '../pages/shelf.ts';

/** How long after the last key the page is left, in ms. */
const LEFT_AFTER = [0, 30, 120, 240, 260, 400, 600];

interface Leaving {
  readonly name: string;
  /** Leaves the page, and gives the one to look at. */
  readonly leave: (page: Page) => Promise<Page>;
}

const WAYS: readonly Leaving[] = [
  {
    name: 'reloaded',
    leave: async (page) => {
      await page.reload();
      return page;
    },
  },
  {
    name: 'closed',
    leave: async (page) => {
      const context = page.context();
      const address = page.url();
      await page.close();
      const next = await context.newPage();
      await next.goto(address);
      return next;
    },
  },
  {
    name: 'left for another page and back',
    leave: async (page) => {
      await page.goto('about:blank');
      await page.goBack();
      return page;
    },
  },
  {
    name: 'left for the next paper and back',
    leave: async (page) => {
      await page.getByRole('button', { name: 'Next paper' }).click();
      await page.getByRole('button', { name: 'Previous paper' }).click();
      return page;
    },
  },
];

for (const { name, leave } of WAYS)
  test(`a note is whole where the page is ${name} at once after the last key @storage`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    let current = page;
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.list.link(ENERGY).click();
    let written = '';
    for (const pause of LEFT_AFTER) {
      const note = new Note(current);
      await note.expectText(written);
      if (written !== '') await note.edit.click();
      else await note.field.click();
      await current.keyboard.press('Control+End');
      const added = ` Left after ${pause} ms.`;
      await current.keyboard.type(added);
      written += added;
      // A key that writes nothing, held for so long.
      await current.keyboard.press('Shift', { delay: pause });
      current = await leave(current);
      await expect(new Shelf(current).pane.title).toHaveText(ENERGY);
    }
    await new Note(current).expectText(written);
    await expect
      .poll(() =>
        current.evaluate(() => Object.keys(localStorage).filter((key) => /draft/.test(key))),
      )
      .toEqual([]);
  });

test('a draft that the browser could not store is written when Lectern starts, over nothing newer @storage', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(ENERGY).click();
  const note = new Note(page);
  await note.field.fill('Before');
  await note.expectSaved();
  await page.evaluate(() => {
    // From here on this page's storage answers nothing, as one that is killed.
    IDBDatabase.prototype.transaction = () => {
      throw new Error('Killed.');
    };
  });
  await note.field.fill('Before, and a draft');
  await page.reload();
  await note.expectText('Before, and a draft');
  await note.edit.click();
  await shelf.expectSaved();
});
