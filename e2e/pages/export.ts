import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';

/** The file that Export gives, read back. */
export interface ExportedFile {
  readonly name: string;
  readonly content: {
    readonly format: string;
    readonly schema: number;
    readonly records: readonly { readonly key: string; readonly record: unknown }[];
    readonly setAside: readonly {
      readonly key: string;
      readonly reason: string;
      readonly record: unknown;
    }[];
  };
}

/** Presses Export in the banner that offers it, and reads the file that is downloaded. */
export async function exportShelf(page: Page): Promise<ExportedFile> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  const content: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  return { name: download.suggestedFilename(), content: content as ExportedFile['content'] };
}
