import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { FIREFOX_DOWNLOADS } from '../engines.ts';

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
  const isFirefox = page.context().browser()?.browserType().name() === 'firefox';
  const saved = isFirefox ? watchFirefoxDownloads() : watchDownload(page);
  await page.getByRole('alert').getByRole('button', { name: 'Export', exact: true }).click();
  const { name, file } = await saved;
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return { name, content: content as ExportedFile['content'] };
}

interface SavedFile {
  readonly name: string;
  /** Where it lies. */
  readonly file: string;
}

async function watchDownload(page: Page): Promise<SavedFile> {
  const download = await page.waitForEvent('download');
  return { name: download.suggestedFilename(), file: await download.path() };
}

/** Finds the file where Firefox puts it, under its own name, as the driver hears nothing of it. */
async function watchFirefoxDownloads(): Promise<SavedFile> {
  await expect.poll(firefoxDownloads).toHaveLength(1);
  const [name = ''] = await firefoxDownloads();
  return { name, file: join(FIREFOX_DOWNLOADS, name) };
}

/** Those that are complete: until then Firefox keeps an empty file of that name beside a part. */
async function firefoxDownloads(): Promise<readonly string[]> {
  // The first download makes the folder.
  const names = await readdir(FIREFOX_DOWNLOADS).catch(() => []);
  if (names.some((name) => name.endsWith('.part'))) return [];
  const sizes = names.map(async (name) => (await stat(join(FIREFOX_DOWNLOADS, name))).size);
  return (await Promise.all(sizes)).every((size) => size > 0) ? names : [];
}
