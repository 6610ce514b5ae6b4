import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { FIREFOX_DOWNLOADS } from '../engines.ts';

/** A file that the browser saved, which is gone from its folder then. */
export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Does what saves one file, and reads that. */
export async function savedBy(page: Page, press: () => Promise<unknown>): Promise<SavedFile> {
  const isFirefox = page.context().browser()?.browserType().name() === 'firefox';
  if (isFirefox) {
    await press();
    return firefoxDownload();
  }
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Finds the file where Firefox puts it, under its own name, as the driver hears nothing of it. */
async function firefoxDownload(): Promise<SavedFile> {
  await expect.poll(firefoxDownloads).toHaveLength(1);
  const [name = ''] = await firefoxDownloads();
  const file = join(FIREFOX_DOWNLOADS, name);
  const content = await readFile(file);
  await rm(file);
  return { name, content };
}

/** Those that are complete: until then Firefox keeps an empty file of that name beside a part. */
async function firefoxDownloads(): Promise<readonly string[]> {
  // The first download makes the folder.
  const names = await readdir(FIREFOX_DOWNLOADS).catch(() => []);
  if (names.some((name) => name.endsWith('.part'))) return [];
  const sizes = names.map(async (name) => (await stat(join(FIREFOX_DOWNLOADS, name))).size);
  return (await Promise.all(sizes)).every((size) => size > 0) ? names : [];
}
