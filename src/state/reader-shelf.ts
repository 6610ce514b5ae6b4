import { siteName } from '#platform/site-name.ts';
import { browserStorage } from '#platform/storage-platform.ts';
import { createShelfActions } from './create-shelf-actions.ts';
import { useHealth } from './health-store.ts';
import { useNotices } from './notices.ts';
import { createShelfRecords } from './shelf-records.ts';
import { useShelf } from './shelf-store.ts';

const records = createShelfRecords(useShelf, useHealth);
// Where this part came late, the views were made as for an empty shelf; now they wait for it.
useShelf.setState({ status: 'opening' });
records.start(browserStorage(siteName()));

/** What keeps the reader's shelf in this browser, at work from the moment it is fetched. */
export const readerShelf = {
  actions: createShelfActions(records, useNotices),
  retryNow: records.retryNow,
  exportShelf: records.exportShelf,
};
