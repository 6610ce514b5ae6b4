import type { Locator, Page } from 'playwright/test';

/** The dialog Reading settings. */
export class ReadingSettings {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly reset: Locator;

  constructor(page: Page) {
    this.button = page.getByRole('button', { name: 'Reading settings' });
    this.dialog = page.getByRole('dialog', { name: 'Reading settings' });
    this.reset = this.dialog.getByRole('button', { name: 'Reset to the usual look' });
  }

  async open(): Promise<void> {
    await this.button.click();
  }

  /** One of the things to choose, such as `Sepia` of `Theme`. */
  option(group: string, name: string): Locator {
    const choices = this.dialog.getByRole('radiogroup', { name: group, exact: true });
    return choices.getByRole('radio', { name, exact: true });
  }

  async choose(group: string, name: string): Promise<void> {
    await this.option(group, name).check();
  }
}
