import { inBackupWorker } from '#data/backup-worker.ts';
import { oneTabAtATime } from '#platform/one-tab-at-a-time.ts';
import { randomId } from '#platform/random-id.ts';
import { openCopyFiles } from '#platform/second-copy.ts';
import { siteName } from '#platform/site-name.ts';
import { noteRestored } from '#state/lost-library.ts';
import { showNotice } from '#state/notices.ts';
import { withKeeper } from '#state/shelf-keeper.ts';
import { followStored } from '#state/stored-records.ts';
import { fromStorage } from './export-backup.ts';
import { type CopyPlatform, createSecondCopy } from './second-copy.ts';
import { tellShelf } from './tell-shelf.ts';
import { thisLibrary } from './this-library.ts';

const BROUGHT_BACK =
  'Your browser had lost your library. Lectern brought it back from its second copy.';

async function sync(handle: FileSystemFileHandle): Promise<boolean> {
  const outcome = await oneTabAtATime(`${siteName()}.second-copy`, () =>
    inBackupWorker((worker) =>
      worker.call('sync', { library: thisLibrary(), unsaved: [], handle }),
    ),
  );
  if (outcome.ok) tellShelf(outcome.value.keys);
  return outcome.ok;
}

async function exported(): Promise<Blob | null> {
  return (await fromStorage([], { kind: 'json' }))?.content ?? null;
}

const update: CopyPlatform['update'] = (keys, change) =>
  new Promise((resolve) =>
    withKeeper(({ records }) => {
      void records
        .ask((storage) => storage.update(keys, change))
        .then((outcome) => {
          if (outcome.ok) tellShelf([...outcome.value.keys()]);
          resolve(outcome.ok);
        });
    }),
  );

const copy = createSecondCopy({
  open: () => openCopyFiles(siteName()),
  sync,
  exported,
  update,
  page: randomId(),
});

async function bringBack(): Promise<void> {
  // Where the copy cannot be read either, the loss is said all the same.
  const isBack = await copy.restore().catch(() => false);
  if (!isBack) return;
  noteRestored();
  showNotice(BROUGHT_BACK, false);
}

let isFollowing = false;

/** Keeps the second copy, and brings back from it what storage was found without; once for a page. */
export function followSecondCopy(): void {
  if (isFollowing) return;
  isFollowing = true;
  followStored(copy.note);
  withKeeper(({ records }) => {
    let stop = (): void => undefined;
    let isKnown = false;
    const look = (): void => {
      const { foundEmpty } = records.holdings();
      if (foundEmpty === null || isKnown) return;
      isKnown = true;
      stop();
      if (foundEmpty) void bringBack();
    };
    stop = records.onChange(look);
    look();
  });
}
