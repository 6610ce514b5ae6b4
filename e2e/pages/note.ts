import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The note on the open paper. */
export class Note {
  readonly section: Locator;
  readonly field: Locator;
  readonly edit: Locator;

  constructor(page: Page) {
    const pane = page.getByRole('region', { name: 'Paper', exact: true });
    this.section = pane.getByRole('region', { name: 'Note' });
    this.field = this.section.getByRole('textbox', { name: 'Note' });
    this.edit = this.section.getByRole('button', { name: 'Edit note' });
  }

  /** Expects the note to be exactly this text, whether it is being edited or not. */
  async expectText(text: string): Promise<void> {
    await expect(this.field).toHaveValue(text);
  }

  async expectSaved(): Promise<void> {
    await expect(this.section.getByText('Saved', { exact: true })).toBeVisible();
  }
}
