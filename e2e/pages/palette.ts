import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The dialog Command palette. */
export class Palette {
  readonly page: Page;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Command palette' });
    this.field = this.dialog.getByRole('combobox');
    this.options = this.dialog.getByRole('option');
  }

  /** Opens it by its key. */
  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await expect(this.field).toBeFocused();
  }

  /** Types and waits until an option stands first, and runs it. */
  async run(text: string, option: string | RegExp): Promise<void> {
    await this.open();
    await this.page.keyboard.type(text);
    await expect(this.options.first()).toContainText(option);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  get active(): Locator {
    return this.dialog.getByRole('option', { selected: true });
  }
}
