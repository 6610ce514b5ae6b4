import type { Page } from 'playwright/test';

/** Records of the reader's shelf by key, as the browser's database holds them. */
export type StoredRecords = Readonly<Record<string, unknown>>;

/** Reads all records; the page must be one of the site. */
export async function readRecords(page: Page): Promise<StoredRecords> {
  return page.evaluate(
    () =>
      new Promise<StoredRecords>((resolve, reject) => {
        const opening = indexedDB.open('lectern', 1);
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        // Before the app has made its database there are no records, and this must not make it.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('records').objectStore('records');
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.addEventListener('success', () => {
            opening.result.close();
            const entries = keys.result.map((key, index) => [String(key), values.result[index]]);
            resolve(Object.fromEntries(entries) as StoredRecords);
          });
        });
      }).catch(() => ({})),
  );
}

/**
 * Opens the site with records already stored, as an earlier visit or another version would have
 * left them. Waits until they are, on a file of the site that runs no script of the app.
 */
export async function storeRecords(page: Page, records: StoredRecords): Promise<void> {
  await page.goto('icon.svg');
  await page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lectern', 1);
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        opening.addEventListener('upgradeneeded', () => {
          const store = opening.result.createObjectStore('records');
          for (const [key, record] of Object.entries(stored)) store.put(record, key);
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    records,
  );
}

/** The stored reading list: ids in the reader's order. */
export async function readStoredList(page: Page): Promise<readonly string[]> {
  const bookmarks = Object.entries(await readRecords(page)).flatMap(([key, record]) => {
    const { value } = record as { readonly value: { readonly order: string } | null };
    return key.startsWith('bookmark:') && value !== null ? [{ key, order: value.order }] : [];
  });
  return bookmarks
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ key }) => key.slice('bookmark:'.length));
}
