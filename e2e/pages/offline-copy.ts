import type { Locator, Page } from 'playwright/test';
import { ReadingSettings } from './reading-settings.ts';

/** What Reading settings say of reading without a network. */
export class OfflineCopy {
  readonly section: Locator;
  readonly sentence: Locator;
  readonly progress: Locator;
  private readonly settings: ReadingSettings;

  constructor(page: Page) {
    this.settings = new ReadingSettings(page);
    this.section = this.settings.dialog.getByRole('region', { name: 'Offline' });
    this.sentence = this.section.getByRole('status');
    this.progress = this.section.getByRole('progressbar', {
      name: 'Making everything available offline',
    });
  }

  async open(): Promise<void> {
    await this.settings.open();
  }

  button(
    name: 'Make everything available offline' | 'Cancel' | 'Go on' | 'Remove from this device',
  ): Locator {
    return this.section.getByRole('button', { name, exact: true });
  }
}
