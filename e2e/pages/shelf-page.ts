import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { readStoredList } from '../stored-records.ts';

/** The screen as a reader meets it who keeps papers for later. */
export class ShelfPage {
  readonly page: Page;
  readonly feed: Locator;
  readonly pane: Locator;
  /** How many papers there are, `7 of 25 papers`. */
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.feed = page.getByRole('feed', { name: 'Papers', exact: true });
    this.pane = page.getByRole('region', { name: 'Paper', exact: true });
    this.count = page.getByRole('status').filter({ hasText: /^(?:\d+ of )?\d+ papers?$/ });
  }

  /** Goes to an address of the site, such as `?view=reading-list`, and waits for its papers. */
  async open(address = ''): Promise<void> {
    await this.page.goto(address);
    await this.feed.getByRole('article').first().waitFor();
  }

  async showView(name: 'All papers' | 'Unread' | 'Reading list'): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  row(title: string): Locator {
    return this.feed.getByRole('article', { name: title, exact: true });
  }

  bookmarkIn(place: Locator): Locator {
    return place.getByRole('button', { name: 'Bookmark', exact: true });
  }

  /** The toast that says what an act did, or an undo. */
  toast(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async undoByToast(): Promise<void> {
    await this.page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  }

  /** The line that says that something is not kept. */
  warning(text: RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  async openPaper(title: string): Promise<void> {
    await this.row(title).getByRole('link', { name: title, exact: true }).click();
    await expect(this.title(title)).toBeVisible();
  }

  /** The open paper's heading. */
  title(title: string): Locator {
    return this.pane.getByRole('heading', { level: 1, name: title, exact: true });
  }

  /** Bookmarks papers from their rows, the last of them ending on top of the list. */
  async bookmark(...titles: readonly string[]): Promise<void> {
    for (const title of titles) {
      await this.bookmarkIn(this.row(title)).click();
      await expect(this.bookmarkIn(this.row(title))).toHaveAttribute('aria-pressed', 'true');
    }
  }

  /** Expects the list to hold exactly these papers in this order. */
  async expectTitles(titles: readonly string[]): Promise<void> {
    await expect.poll(() => this.shownTitles()).toEqual(titles);
  }

  /** Expects the same of the list, and that storage has come to hold it. */
  async expectKept(titles: readonly string[]): Promise<void> {
    await this.expectTitles(titles);
    await expect.poll(() => readStoredList(this.page)).toEqual(await this.shownIds());
  }

  private async shownTitles(): Promise<readonly string[]> {
    return (await this.shownLinks()).map(({ title }) => title);
  }

  private async shownIds(): Promise<readonly string[]> {
    return (await this.shownLinks()).map(({ id }) => id);
  }

  private async shownLinks(): Promise<readonly { title: string; id: string; row: number }[]> {
    const rows = await this.feed.getByRole('article').evaluateAll((articles) =>
      articles.map((article) => {
        const link = article.querySelector('h3 a');
        return {
          title: link?.textContent ?? '',
          id: new URL(link?.getAttribute('href') ?? '', document.baseURI).searchParams.get('paper'),
          row: Number(article.getAttribute('aria-posinset')),
        };
      }),
    );
    return rows
      .map(({ title, id, row }) => ({ title, id: id ?? '', row }))
      .toSorted((one, other) => one.row - other.row);
  }
}
