import type { Page } from 'playwright/test';

/** Removes the databases of the site, as where they broke. */
export async function removeDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name ?? '');
        deleting.addEventListener('success', resolve);
        deleting.addEventListener('error', reject);
      });
  });
}

/** Removes the databases and the files of the site, as a browser does that needs their room. */
export async function removeStored(page: Page): Promise<void> {
  await removeDatabases(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  });
}

/** All that stands in the files of the site, those of the second copy of the library. */
export async function readCopy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = async (folder: FileSystemDirectoryHandle): Promise<string> => {
      let text = '';
      for await (const entry of folder.values())
        text +=
          entry instanceof FileSystemDirectoryHandle
            ? await read(entry)
            : entry instanceof FileSystemFileHandle
              ? await (await entry.getFile()).text()
              : '';
      return text;
    };
    return read(await navigator.storage.getDirectory());
  });
}
