import { describe, expect, it } from 'vitest';
import type { JobOutcome, Synced } from '#data/backup-worker.ts';
import type { FilePermission } from '#platform/picked-file.ts';
import { heldClock } from '#testing/held-clock.ts';
import { createFolderBackup } from './folder-backup.ts';

const DONE: JobOutcome<Synced> = { ok: true, value: { keys: [], wrote: true } };
const GONE: JobOutcome<Synced> = {
  ok: false,
  fault: { code: 'gone', message: 'The file is no longer where it was.' },
};

function folder(kept: string | null = null) {
  const browser = {
    clock: heldClock(),
    kept,
    permitted: 'granted' as FilePermission,
    outcome: DONE,
    syncs: 0,
  };
  const backup = createFolderBackup<string>({
    clock: browser.clock,
    recall: () => Promise.resolve(browser.kept),
    remember: (handle) => {
      browser.kept = handle;
      return Promise.resolve(true);
    },
    nameOf: (handle) => handle,
    permission: () => Promise.resolve(browser.permitted),
    askPermission: () => Promise.resolve((browser.permitted = 'granted')),
    sync: () => {
      browser.syncs += 1;
      return Promise.resolve(browser.outcome);
    },
  });
  return { browser, backup, status: () => backup.state.getState().status };
}

describe('a backup in a folder', () => {
  it('is off until a file is used, and looks at nothing', async () => {
    const { browser, backup, status } = folder();
    await backup.start();
    backup.lookSoon();
    await browser.clock.advance(10_000);
    expect([status(), browser.syncs]).toEqual(['off', 0]);
  });

  it('keeps the file that was picked, also on the next visit', async () => {
    const { browser, backup, status } = folder();
    await backup.use('lectern.json');
    expect([status(), browser.kept]).toEqual(['kept', 'lectern.json']);
    const next = folder(browser.kept);
    await next.backup.start();
    expect(next.backup.state.getState()).toMatchObject({
      status: 'kept',
      fileName: 'lectern.json',
    });
  });

  it('waits until changes come to rest, and then writes once', async () => {
    const { browser, backup } = folder('lectern.json');
    await backup.start();
    for (let change = 0; change < 5; change += 1) {
      backup.lookSoon();
      await browser.clock.advance(1_000);
    }
    expect(browser.syncs).toBe(1);
    await browser.clock.advance(1_000);
    expect(browser.syncs).toBe(2);
  });

  it('asks where the browser wants the reader’s word, and goes on once it has it', async () => {
    const { browser, backup, status } = folder('lectern.json');
    browser.permitted = 'prompt';
    await backup.start();
    expect([status(), browser.syncs]).toEqual(['asking', 0]);
    await backup.allow();
    expect([status(), browser.syncs]).toEqual(['kept', 1]);
  });

  it('says why the file cannot be kept, and mends itself with the next look', async () => {
    const { browser, backup } = folder('lectern.json');
    browser.outcome = GONE;
    await backup.start();
    expect(backup.state.getState()).toMatchObject({
      status: 'failed',
      message: 'The file is no longer where it was.',
    });
    browser.outcome = DONE;
    await backup.look();
    expect(backup.state.getState()).toMatchObject({ status: 'kept', message: '' });
  });

  it('is forgotten when it is stopped', async () => {
    const { browser, backup, status } = folder('lectern.json');
    await backup.start();
    backup.lookSoon();
    await backup.stop();
    await browser.clock.advance(10_000);
    expect([status(), browser.kept, browser.syncs]).toEqual(['off', null, 1]);
  });
});
