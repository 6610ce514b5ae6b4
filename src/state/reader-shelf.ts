import { browserStorage } from '#platform/storage-platform.ts';
import { createShelfActions } from './create-shelf-actions.ts';
import { useHealth } from './health-store.ts';
import { useNotices } from './notices.ts';
import { createShelfRecords } from './shelf-records.ts';
import { useShelf } from './shelf-store.ts';

const records = createShelfRecords(useShelf, useHealth);
records.start(browserStorage('lectern'));

/** What keeps the reader's shelf in this browser, at work from the moment it is fetched. */
export const readerShelf = {
  actions: createShelfActions(records, useNotices),
  retryNow: records.retryNow,
  exportShelf: records.exportShelf,
};
