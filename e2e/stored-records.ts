import type { Page } from 'playwright/test';

/** Records of the reader's shelf by key, as the browser's database holds them. */
export type StoredRecords = Readonly<Record<string, unknown>>;

/** Reads all facts; the page must be one of the site. */
export function readRecords(page: Page): Promise<StoredRecords> {
  return readStore(page, 'records');
}

/** Reads all steps. */
export function readSteps(page: Page): Promise<StoredRecords> {
  return readStore(page, 'steps');
}

async function readStore(page: Page, name: string): Promise<StoredRecords> {
  return page.evaluate(
    (from) =>
      new Promise<StoredRecords>((resolve, reject) => {
        const opening = indexedDB.open('lectern');
        let isThere = true;
        opening.addEventListener('error', () =>
          isThere ? reject(new Error(opening.error?.message)) : resolve({}),
        );
        // Before the app has made its database there are no records, and this must not make it.
        opening.addEventListener('upgradeneeded', () => {
          isThere = false;
          opening.transaction?.abort();
        });
        opening.addEventListener('success', () => {
          const store = opening.result.transaction(from).objectStore(from);
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.addEventListener('success', () => {
            opening.result.close();
            const found = new Map<string, unknown>();
            keys.result.forEach((key, index) => found.set(key as string, values.result[index]));
            resolve(Object.fromEntries(found));
          });
        });
      }),
    name,
  );
}

/**
 * Adds records to those that the app has stored, as another visit or version would have left them.
 * The app learns of them when the page is loaded anew.
 */
export async function storeRecords(page: Page, records: StoredRecords): Promise<void> {
  await page.evaluate(
    (added) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lectern');
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('records', 'readwrite');
          for (const [key, record] of Object.entries(added))
            transaction.objectStore('records').put(record, key);
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    records,
  );
}

/** Removes what the snapshots hold, as a browser might that cleans up. */
export async function removeSnapshotFiles(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lectern.backups');
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('files', 'readwrite');
          transaction.objectStore('files').clear();
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
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
