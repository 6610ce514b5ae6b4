import type { Page } from 'playwright/test';

const NAME = 'lectern.json';

/**
 * Lets the pickers of a page give a file of its own private folder, which stands for one that a
 * reader picks among theirs.
 */
export async function stubPickers(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const pick = async (): Promise<FileSystemFileHandle> => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(name, { create: true });
    };
    Object.assign(window, {
      showSaveFilePicker: pick,
      showOpenFilePicker: async () => [await pick()],
    });
  }, NAME);
}

/** What the file holds; empty where there is none. */
export async function fileText(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(name).catch(() => null);
    return (await handle?.getFile())?.text() ?? '';
  }, NAME);
}

/** Writes the file as another device would, or takes it away, and lets the reader come back. */
export async function changeFile(page: Page, text: string | null): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const folder = await navigator.storage.getDirectory();
      if (content === null) {
        await folder.removeEntry(name);
      } else {
        const handle = await folder.getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        await writable.write(content);
        await writable.close();
      }
      window.dispatchEvent(new Event('focus'));
    },
    [NAME, text] as const,
  );
}
