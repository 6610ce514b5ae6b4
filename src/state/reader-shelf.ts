import { siteName } from '#platform/site-name.ts';
import { browserStorage } from '#platform/storage-platform.ts';
import { createShelfActions } from './create-shelf-actions.ts';
import { useHealth } from './health-store.ts';
import { followLeftActs } from './left-acts.ts';
import { watchForLoss } from './lost-library.ts';
import { noteMarkedRows } from './marked-rows.ts';
import { followDrafts } from './note-drafts.ts';
import { useNotices } from './notices.ts';
import { createShelfRecords } from './shelf-records.ts';
import { useShelf } from './shelf-store.ts';
import { followStepCount } from './step-count.ts';

const records = createShelfRecords(useShelf, useHealth);
const actions = createShelfActions(records, useNotices);
// Where this part came late, the views were made as for an empty shelf; now they wait for it.
useShelf.setState({ status: 'opening' });
watchForLoss(records);
records.start(browserStorage(siteName()));
noteMarkedRows();
followStepCount(records, useShelf);
// Before drafts, which know what else was written of their notes.
const leftActs = followLeftActs(records);
window.addEventListener('pagehide', leftActs.leave);
followDrafts((paper, text) => actions.setNote(paper, text, `draft of ${paper.id}`));

/**
 * What keeps the reader's shelf in this browser, at work from the moment it is fetched. It takes acts once
 * those that earlier pages left are done, which would else undo what the reader did after them.
 */
export const readerShelf = leftActs.done.then(() => ({ actions, records }));
