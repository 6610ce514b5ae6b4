import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { Filters } from './filters.ts';
import { PaperPane } from './paper-pane.ts';
import { ResultList } from './result-list.ts';
import { Timeline } from './timeline.ts';

type ViewName = 'All papers' | 'Unread' | 'Reading list' | 'Hidden' | 'History';

/** The whole screen, by the names of its controls. */
export class Reader {
  readonly page: Page;
  readonly search: Locator;
  readonly status: Locator;
  readonly views: Locator;
  readonly filters: Filters;
  readonly list: ResultList;
  readonly pane: PaperPane;
  readonly timeline: Timeline;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search papers' });
    this.status = page.getByRole('status').filter({ hasText: /^\d+ (of \d+ )?papers?$/ });
    this.views = page.getByRole('navigation', { name: 'Views' });
    this.filters = new Filters(page);
    this.list = new ResultList(page);
    this.pane = new PaperPane(page);
    this.timeline = new Timeline(page);
  }

  /** Opens an address of the app, such as `?view=unread`, and waits until the count is known. */
  async open(address = ''): Promise<void> {
    await this.page.goto(address);
    await expect(this.status).toBeVisible();
  }

  /** Opens a paper from the list. */
  async openPaper(title: string): Promise<void> {
    await this.list.link(title).click();
    await expect(this.pane.title).toHaveText(title);
  }

  /** Opens a paper from the list and marks it as read. */
  async markAsRead(title: string): Promise<void> {
    await this.list.link(title).click();
    await this.pane.markAsRead.click();
    await expect(this.list.unread(title)).toHaveCount(0);
  }

  /** Presses a key that leads to a paper, and waits until that is open. */
  async pressTo(key: string, title: string): Promise<void> {
    await this.page.keyboard.press(key);
    await expect(this.pane.title).toHaveText(title);
  }

  view(name: ViewName): Locator {
    return this.views.getByRole('link', { name, exact: true });
  }

  /** The count beside a view. */
  countOf(name: ViewName): Locator {
    return this.views
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name, exact: true }) })
      .locator('span');
  }

  async expectCount(text: string): Promise<void> {
    await expect(this.status).toHaveText(text);
  }

  /** What the address says, as names and values in order. */
  parameters(): readonly string[] {
    return [...new URL(this.page.url()).searchParams].map(([name, value]) => `${name}=${value}`);
  }

  async expectParameters(...parameters: readonly string[]): Promise<void> {
    await expect.poll(() => this.parameters()).toEqual(parameters);
  }

  /** How many steps the tab's history holds. */
  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }
}
