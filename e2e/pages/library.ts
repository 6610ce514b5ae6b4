import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { savedBy } from './saved-file.ts';

/** A file to be imported, by what it holds. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** The dialog Import and export. */
export class Library {
  readonly page: Page;
  readonly button: Locator;
  readonly dialog: Locator;
  readonly importButton: Locator;
  readonly exportButton: Locator;
  readonly table: Locator;
  readonly snapshots: Locator;
  /** What is said of the file in the reader's folder. */
  readonly folder: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole('button', { name: 'Import and export', exact: true });
    this.dialog = page.getByRole('dialog', { name: 'Import and export' });
    this.importButton = this.act('Import file');
    this.exportButton = this.act('Export backup');
    this.table = this.dialog.getByRole('table', { name: 'What the import will do' });
    this.folder = this.dialog.getByRole('region', { name: 'Backup in a folder' });
    this.snapshots = this.dialog.getByRole('region', { name: 'Snapshots' });
  }

  /** A button of the dialog. */
  act(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.importButton).toBeVisible();
  }

  async close(): Promise<void> {
    await this.act('Close').click();
    await expect(this.dialog).toHaveCount(0);
  }

  /** Presses a button that saves a file, and gives its name and what it holds. */
  async save(button: Locator): Promise<GivenFile> {
    return savedBy(this.page, () => button.click());
  }

  /** Chooses a file to import: one that a test has made, or a path. */
  async choose(file: GivenFile | string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.importButton.click(),
    ]);
    if (typeof file === 'string') return chooser.setFiles(file);
    const buffer = Buffer.from(file.content);
    return chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer });
  }

  /** The numbers of a line of the preview: added, changed, removed, kept. */
  async expectCounts(kind: string, ...counts: readonly number[]): Promise<void> {
    const row = this.table.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name: kind, exact: true }),
    });
    await expect(row.getByRole('cell')).toHaveText(counts.map(String));
  }

  /** Why a file was refused. */
  get refusal(): Locator {
    return this.dialog.getByRole('alert');
  }
}
