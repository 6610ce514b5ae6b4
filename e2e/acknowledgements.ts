import type { BrowserContext } from 'playwright/test';
import type { StoredRecords } from './stored-records.ts';

declare global {
  interface Window {
    /** Bound by the driver to pages whose writes are watched. */
    lecternAcknowledged(records: StoredRecords): void;
  }
}

/**
 * Tells of each transaction that the browser has acknowledged: the records that it wrote. What has
 * arrived here must be found again whatever becomes of the browser.
 */
export async function watchAcknowledgements(
  context: BrowserContext,
  onAcknowledged: (records: StoredRecords) => void,
): Promise<void> {
  await context.exposeBinding('lecternAcknowledged', (_, records: StoredRecords) =>
    onAcknowledged(records),
  );
  await context.addInitScript(reportCompleteTransactions);
}

/** Runs in the page, before any script of its own. */
function reportCompleteTransactions(): void {
  const written = new WeakMap<IDBTransaction, Record<string, unknown>>();
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function report(value: unknown, key?: IDBValidKey) {
    const request = put.call(this, value, key);
    let records = written.get(this.transaction);
    if (records === undefined) {
      records = {};
      const complete = records;
      written.set(this.transaction, records);
      this.transaction.addEventListener('complete', () => window.lecternAcknowledged(complete));
    }
    records[key as string] = value;
    return request;
  };
}
