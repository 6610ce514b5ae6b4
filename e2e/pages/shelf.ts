import { expect } from 'playwright/test';
import type { Locator } from 'playwright/test';
import { readRecords, readStoredList } from '../stored-records.ts';
import { Reader } from './reader.ts';

/** The screen as a reader meets it who keeps papers for later. */
export class Shelf extends Reader {
  /** The Bookmark button of a paper's row. */
  bookmarkOf(title: string): Locator {
    return this.list.article(title).getByRole('button', { name: 'Bookmark' });
  }

  /** Bookmarks papers from their rows; the last of them stands on top of the list then. */
  async bookmark(...titles: readonly string[]): Promise<void> {
    for (const title of titles) {
      await this.bookmarkOf(title).click();
      await expect(this.bookmarkOf(title)).toHaveAttribute('aria-pressed', 'true');
    }
  }

  /** Bookmarks papers and opens the reading list, which then holds them in this order. */
  async openReadingList(...titles: readonly string[]): Promise<void> {
    await this.open();
    await this.bookmark(...titles.toReversed());
    await this.view('Reading list').click();
    await this.expectKept(titles);
  }

  moveUp(title: string): Locator {
    return this.list.article(title).getByRole('button', { name: 'Move up' });
  }

  moveDown(title: string): Locator {
    return this.list.article(title).getByRole('button', { name: 'Move down' });
  }

  handle(title: string): Locator {
    return this.list.article(title).getByRole('button', { name: 'Reorder' });
  }

  /** What the last act did, in the toast. */
  toast(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  get undo(): Locator {
    return this.page.getByRole('status').getByRole('button', { name: 'Undo' });
  }

  get redo(): Locator {
    return this.page.getByRole('status').getByRole('button', { name: 'Redo' });
  }

  /** The pressed button of a hidden paper's row. */
  hiddenButtonOf(title: string): Locator {
    return this.list.article(title).getByRole('button', { name: 'Not interested' });
  }

  /** Waits until nothing is on its way to storage: until a fresh look at it changes no more. */
  async expectSaved(): Promise<void> {
    let before = '';
    await expect(async () => {
      const last = before;
      before = JSON.stringify(await readRecords(this.page));
      expect(before).toBe(last);
    }).toPass();
  }

  /** Waits until so many facts of a kind are stored, such as `bookmark`. */
  async expectStored(kind: string, count: number): Promise<void> {
    await expect
      .poll(async () => {
        const keys = Object.keys(await readRecords(this.page));
        return keys.filter((key) => key.startsWith(`${kind}:`)).length;
      })
      .toBe(count);
  }

  get dismissToast(): Locator {
    return this.page.getByRole('status').getByRole('button', { name: 'Dismiss' });
  }

  /** A line that says what is wrong and stays until that is mended. */
  warning(text: RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  /** Expects the list to hold exactly these papers in this order. */
  async expectTitles(titles: readonly string[]): Promise<void> {
    await expect(this.list.links).toHaveText([...titles]);
  }

  /** Expects the same of the reading list, and that storage has come to hold it. */
  async expectKept(titles: readonly string[]): Promise<void> {
    await this.expectTitles(titles);
    const ids = await this.list.links.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('paper')),
    );
    await expect.poll(() => readStoredList(this.page)).toEqual(ids);
  }
}
