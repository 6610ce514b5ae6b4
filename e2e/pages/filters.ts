import type { Locator, Page } from 'playwright/test';

/** The filter sidebar, wherever it stands. */
export class Filters {
  readonly sidebar: Locator;
  readonly fromDate: Locator;
  readonly toDate: Locator;
  readonly findAuthor: Locator;
  /** The authors that the combobox offers. */
  readonly offered: Locator;
  readonly frequentAuthors: Locator;
  readonly clear: Locator;
  readonly #authorRows: Locator;

  constructor(page: Page) {
    this.sidebar = page.getByRole('complementary', { name: 'Filters' });
    this.fromDate = this.sidebar.getByRole('textbox', { name: 'From date' });
    this.toDate = this.sidebar.getByRole('textbox', { name: 'To date' });
    this.findAuthor = this.sidebar.getByRole('combobox', { name: 'Find an author' });
    this.offered = page.getByRole('listbox').getByRole('option');
    this.frequentAuthors = this.sidebar.getByRole('checkbox');
    const rows = this.sidebar.getByRole('listitem');
    this.#authorRows = rows.filter({ has: page.getByRole('checkbox') });
    this.clear = this.sidebar.getByRole('button', { name: 'Clear filters' });
  }

  author(name: string): Locator {
    return this.sidebar.getByRole('checkbox', { name, exact: true });
  }

  chip(name: string): Locator {
    return this.sidebar.getByRole('button', { name: `Remove author ${name}`, exact: true });
  }

  /** The frequent authors with the counts beside them, such as `Timothy Lillicrap 2`. */
  async authorCounts(): Promise<readonly string[]> {
    return this.#authorRows.evaluateAll((items) =>
      items.map((item) => [...item.children].map((child) => child.textContent).join(' ')),
    );
  }
}
