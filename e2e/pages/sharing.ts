import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The dialog that shares a list. */
export class Sharing {
  readonly page: Page;
  readonly dialog: Locator;
  readonly link: Locator;
  readonly withNotes: Locator;
  readonly copy: Locator;
  readonly savePage: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Share this list' });
    this.link = this.dialog.getByRole('textbox', { name: 'Link' });
    this.withNotes = this.dialog.getByRole('checkbox', { name: 'With my notes' });
    this.copy = this.dialog.getByRole('button', { name: 'Copy link' });
    this.savePage = this.dialog.getByRole('button', { name: 'Save as a page' });
  }

  /** Opens it from the reading list's toolbar, and waits until the link is made. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(this.link).toHaveValue(/#list=/);
  }

  /** Saves the list as a page and reads the file. */
  async file(): Promise<{ readonly name: string; readonly text: string }> {
    const downloading = this.page.waitForEvent('download');
    await this.savePage.click();
    const download = await downloading;
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }
}
