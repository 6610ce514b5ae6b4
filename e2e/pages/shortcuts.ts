import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The dialog Keyboard shortcuts. */
export class Shortcuts {
  readonly page: Page;
  readonly dialog: Locator;
  readonly find: Locator;
  readonly singleKeys: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.find = this.dialog.getByRole('searchbox', { name: 'Find a shortcut' });
    this.singleKeys = this.dialog.getByRole('switch', { name: 'Shortcuts of single keys' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(this.dialog).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }

  row(title: string): Locator {
    return this.dialog
      .getByRole('listitem')
      .filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** The keys of a command, as they stand in its row. */
  keys(title: string): Locator {
    return this.row(title).getByRole('button', { name: /^Change / });
  }

  recorder(title: string): Locator {
    return this.dialog.getByRole('textbox', { name: `New key for ${title}` });
  }
}
