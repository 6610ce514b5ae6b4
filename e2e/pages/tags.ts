import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The tags of the open paper, those in the sidebar, and the dialog that manages them. */
export class Tags {
  readonly page: Page;
  readonly field: Locator;
  readonly offered: Locator;
  /** The chips of the open paper. */
  readonly chips: Locator;
  readonly list: Locator;
  readonly dialog: Locator;
  readonly #section: Locator;

  constructor(page: Page) {
    this.page = page;
    const pane = page.getByRole('region', { name: 'Paper', exact: true });
    this.#section = pane.getByRole('group', { name: 'Tags' });
    this.field = pane.getByRole('combobox', { name: 'Tags' });
    this.offered = pane.getByRole('listbox', { name: 'Tags' }).getByRole('option');
    this.chips = this.#section.getByRole('button', { name: /^Remove tag / });
    const sidebar = page.getByRole('complementary', { name: 'Filters' });
    this.list = sidebar.getByRole('region', { name: 'Tags' });
    this.dialog = page.getByRole('dialog', { name: 'Tags' });
  }

  /** The tick of a tag in the sidebar. */
  tick(name: string): Locator {
    return this.list.getByRole('checkbox', { name, exact: true });
  }

  /** Gives the open paper tags by typing their names. */
  async add(...names: readonly string[]): Promise<void> {
    await this.field.click();
    for (const name of names) {
      await this.page.keyboard.type(name);
      await this.offered.first().waitFor();
      await this.page.keyboard.press('Enter');
      await this.chip(name).waitFor();
    }
    await this.leave();
  }

  /** Leaves the field: the first Escape may only close what it offers. */
  async leave(): Promise<void> {
    await expect(async () => {
      const isThere = await this.field.evaluate((field) => field === document.activeElement);
      if (isThere) await this.page.keyboard.press('Escape');
      await expect(this.field).not.toBeFocused({ timeout: 100 });
    }).toPass();
  }

  chip(name: string): Locator {
    return this.#section.getByRole('button', { name: `Remove tag ${name}`, exact: true });
  }

  async manage(): Promise<void> {
    await this.#section.getByRole('button', { name: 'Manage tags' }).click();
  }

  nameOf(name: string): Locator {
    return this.dialog.getByRole('textbox', { name: `Name of ${name}`, exact: true });
  }
}
