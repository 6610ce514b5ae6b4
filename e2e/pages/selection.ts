import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import type { ResultList } from './result-list.ts';

/** The papers that are picked out in the list, and the bar of what can be done with them. */
export class Selection {
  readonly bar: Locator;
  readonly #feed: Locator;

  constructor(page: Page) {
    this.bar = page.getByRole('toolbar', { name: 'Selected papers' });
    this.#feed = page.getByRole('feed', { name: 'Papers' });
  }

  /** The box of a paper's row. */
  box(title: string): Locator {
    return this.#feed
      .getByRole('article', { name: title })
      .getByRole('checkbox', { name: 'Select' });
  }

  act(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }

  /** Selects all papers of a list, so many, and bookmarks them. */
  async bookmarkAll(list: ResultList, count: number): Promise<void> {
    await list.at(1).hover();
    await list.at(1).getByRole('checkbox', { name: 'Select' }).check();
    await this.act('Select all shown').click();
    await this.expectCount(count);
    await this.act('Bookmark').click();
    await expect(list.at(1).getByRole('button', { name: 'Bookmark' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.bar).toContainText(`${count} ${count === 1 ? 'paper' : 'papers'} selected`);
  }

  async expectNone(): Promise<void> {
    await expect(this.bar).toHaveCount(0);
  }
}
