import { describe, expect, it } from 'vitest';
import { journalLines, readJournals } from '#domain/backup/journal.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import type { CopyFiles } from '#platform/second-copy.ts';
import { createSecondCopy } from './second-copy.ts';

/** The file system of a browser, which can be told to fail, and the database beside it. */
function deviceWithCopy() {
  const files = new Map<string, string>();
  const library = new Map<string, unknown>();
  const disk = { files, library, isBroken: false, syncs: 0, opened: 0 };
  const answer = <Value>(work: () => Value): Promise<Value> =>
    disk.isBroken ? Promise.reject(new Error('Broken.')) : Promise.resolve().then(work);
  const access: CopyFiles = {
    list: () => answer(() => new Map([...files].map(([name, text]) => [name, text.length]))),
    read: (name) => answer(() => files.get(name) ?? ''),
    write: async (name, text) => {
      const written = typeof text === 'string' ? text : await text.text();
      await answer(() => files.set(name, written));
    },
    remove: (name) => answer(() => void files.delete(name)),
    handle: (name) =>
      answer(() => {
        if (!files.has(name)) files.set(name, '');
        return { name } as FileSystemFileHandle;
      }),
  };
  const page = (name: string, isAbsent = false) =>
    createSecondCopy({
      page: name,
      open: () => {
        disk.opened += 1;
        return Promise.resolve(isAbsent ? null : access);
      },
      sync: ({ name: file }) =>
        answer(() => {
          disk.syncs += 1;
          for (const [key, raw] of readJournals([files.get(file) ?? ''])) library.set(key, raw);
          files.set(file, journalLines(library));
          return true;
        }),
      exported: () => answer(() => new Blob([journalLines(library)])),
      update: (keys, change) =>
        answer(() => {
          const known = keys.filter((key) => library.has(key));
          const current = new Map(known.map((key) => [key, library.get(key)]));
          for (const [key, raw] of change(current)) library.set(key, raw);
          return true;
        }),
    });
  const store = (records: RawRecords): RawRecords => {
    for (const [key, raw] of records) library.set(key, raw);
    return records;
  };
  return { disk, page, store };
}

function read(paper: string, counter = 1): RawRecords {
  return new Map([[`mood:${paper}`, { counter }]]);
}

/** Lets everything that was begun come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

describe('the second copy of a library', () => {
  it('brings back what the database has lost, of every page', async () => {
    const { disk, page, store } = deviceWithCopy();
    const [one, other] = [page('one'), page('other')];
    one.note(store(read('a')));
    other.note(store(read('b')));
    one.note(store(read('c')));
    await settled();
    const before = new Map(disk.library);
    disk.library.clear();
    expect(await page('next').restore()).toBe(true);
    expect(disk.library).toEqual(before);
  });

  it('holds what was noted while it was being written', async () => {
    const { disk, page, store } = deviceWithCopy();
    const copy = page('one');
    for (let act = 0; act < 30; act += 1) {
      copy.note(store(read(`paper ${act}`)));
      if (act % 4 === 0) await Promise.resolve();
    }
    await settled();
    expect(readJournals([...disk.files.values()]).size).toBe(30);
  });

  it('gathers many journals in one file, and loses nothing by it', async () => {
    const { disk, page, store } = deviceWithCopy();
    for (let visit = 0; visit < 50; visit += 1) {
      page(`visit ${visit}`).note(store(read(`paper ${visit}`)));
      await settled();
    }
    expect(disk.files.size).toBeLessThan(25);
    const before = new Map(disk.library);
    disk.library.clear();
    await page('next').restore();
    expect(disk.library).toEqual(before);
  });

  it('loses nothing where something is done before the library is back', async () => {
    const { disk, page, store } = deviceWithCopy();
    for (let visit = 0; visit < 20; visit += 1) {
      page(`visit ${visit}`).note(store(read(`paper ${visit}`)));
      await settled();
    }
    const before = new Map(disk.library);
    for (const name of disk.files.keys()) if (!name.endsWith('.journal')) disk.files.delete(name);
    disk.library.clear();
    const copy = page('next');
    copy.note(store(read('done at once')));
    await settled();
    await copy.restore();
    expect(disk.library).toEqual(new Map([...before, ...read('done at once')]));
  });

  it('holds an import too, which no journal tells of', async () => {
    const { disk, page, store } = deviceWithCopy();
    const copy = page('one');
    copy.note(store(read('a')));
    await settled();
    store(read('imported'));
    copy.note('everything');
    await settled();
    const before = new Map(disk.library);
    disk.library.clear();
    expect(await page('next').restore()).toBe(true);
    expect(disk.library).toEqual(before);
  });

  it('begins a further journal where one grows long', async () => {
    const { disk, page, store } = deviceWithCopy();
    const copy = page('one');
    for (let act = 0; act < 5; act += 1) {
      copy.note(store(new Map([[`mood:${act}`, 'x'.repeat(40_000)]])));
      await settled();
    }
    expect([...disk.files.keys()].filter((name) => name.startsWith('one')).length).toBe(3);
    disk.library.clear();
    await page('next').restore();
    expect(disk.library.size).toBe(5);
  });

  it('brings nothing where there is none, as on a first visit', async () => {
    const { disk, page } = deviceWithCopy();
    expect(await page('one').restore()).toBe(false);
    expect(await page('other', true).restore()).toBe(false);
    expect([disk.syncs, disk.files.size]).toEqual([0, 0]);
  });

  it('goes on with the next act where the browser failed it', async () => {
    const { disk, page, store } = deviceWithCopy();
    const copy = page('one');
    disk.isBroken = true;
    copy.note(store(read('a')));
    await settled();
    disk.isBroken = false;
    copy.note(store(read('b')));
    await settled();
    expect(readJournals([...disk.files.values()]).size).toBe(2);
  });

  it('is not opened before there is anything to write', () => {
    const { disk, page } = deviceWithCopy();
    page('one');
    expect(disk.opened).toBe(0);
  });
});
