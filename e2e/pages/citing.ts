import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright/test';

/** The dialog that cites a paper, or exports the reading list. */
export class Citing {
  readonly page: Page;
  readonly dialog: Locator;
  readonly preview: Locator;
  readonly copy: Locator;
  readonly download: Locator;
  readonly status: Locator;
  readonly progress: Locator;
  readonly cancel: Locator;
  readonly withNotes: Locator;

  constructor(page: Page, name = 'Cite') {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name });
    this.preview = this.dialog.getByRole('textbox', { name: 'Preview' });
    this.copy = this.dialog.getByRole('button', { name: 'Copy' });
    this.download = this.dialog.getByRole('button', { name: 'Download' });
    this.status = this.dialog.getByRole('status');
    this.progress = this.dialog.getByRole('progressbar');
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
    this.withNotes = this.dialog.getByRole('checkbox', { name: 'With my notes and tags' });
  }

  format(name: string): Locator {
    return this.dialog.getByRole('radio', { name, exact: true });
  }

  /** Presses Download and reads the file. */
  async file(): Promise<{ readonly name: string; readonly text: string }> {
    const downloading = this.page.waitForEvent('download');
    await this.download.click();
    return readDownload(await downloading);
  }

  /** What is on the clipboard. */
  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

async function readDownload(
  download: Download,
): Promise<{ readonly name: string; readonly text: string }> {
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
