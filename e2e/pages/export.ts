import type { Page } from 'playwright/test';
import { savedBy } from './saved-file.ts';

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
  const button = page.getByRole('alert').getByRole('button', { name: 'Export', exact: true });
  const { name, content } = await savedBy(page, () => button.click());
  const read: unknown = JSON.parse(content.toString('utf8'));
  return { name, content: read as ExportedFile['content'] };
}
