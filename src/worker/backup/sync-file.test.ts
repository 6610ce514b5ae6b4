import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arbitrarySection } from '#testing/arbitrary-backups.ts';
import { decodeRecord } from '#domain/shelf/decode.ts';
import { decodeRevision } from '#domain/shelf/revision.ts';
import { numberedPaper } from '#testing/builders.ts';
import { rawStep } from '#testing/raw-steps.ts';
import { fillLibrary, historyIn, libraryOf } from '#testing/stored-library.ts';
import { type SharedFile, syncFile } from './sync-file.ts';

/** A file that several devices see, as the browser hands it out. */
function sharedFile(text = '') {
  const file = { text, version: 1, writes: 0, beforeClose: (): void => undefined };
  const handle: { -readonly [Method in keyof SharedFile]: SharedFile[Method] } = {
    getFile: () => Promise.resolve(new File([file.text], 'f', { lastModified: file.version })),
    createWritable: () => {
      let written = '';
      return Promise.resolve({
        write: (piece: string) => Promise.resolve((written += piece)),
        abort: () => Promise.resolve(),
        close: () => {
          Object.assign(file, { text: written, version: file.version + 1 });
          file.writes += 1;
          return Promise.resolve();
        },
      });
    },
  };
  return { file, handle };
}

function syncAs(site: string, handle: SharedFile) {
  const library = { site, replica: site, now: '2026-01-01T00:00:00.000Z', preferences: {} };
  return syncFile({ library, handle, unsaved: [] });
}

function read(counter: number): unknown {
  return { schema: 1, value: true, at: [counter, 'a'] };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('a file that devices share', () => {
  it('lets them agree on all that can be read, whoever comes first', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySection, arbitrarySection, async (left, right) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const { file, handle } = sharedFile();
        await fillLibrary('left', Object.fromEntries(left));
        await fillLibrary('right', Object.fromEntries(right));
        for (const site of ['left', 'right', 'left']) await syncAs(site, handle);
        const [one, other] = [await libraryOf('left'), await libraryOf('right')];
        for (const [key, raw] of one) {
          const both = decodeRecord(key, raw).ok && decodeRecord(key, other.get(key)).ok;
          expect(!both || JSON.stringify(raw) === JSON.stringify(other.get(key))).toBe(true);
          expect(other.has(key)).toBe(true);
        }
        const { writes } = file;
        for (const site of ['right', 'left', 'right']) await syncAs(site, handle);
        expect(file.writes).toBe(writes);
      }),
      { numRuns: 40 },
    );
  });

  it('brings the history of one device to another, but nothing that would be let go at once', async () => {
    const { handle } = sharedFile();
    const now = Date.UTC(2026, 0, 1);
    const [young, old] = ['step:0000000000000001', 'step:0000000000000002'];
    await fillLibrary('left', {
      [young]: rawStep(3, { time: now }),
      [old]: rawStep(2, { time: 0 }),
    });
    await syncAs('left', handle);
    await syncAs('right', handle);
    expect(await historyIn('right')).toEqual(new Map([[young, rawStep(3, { time: now })]]));
    const turned = rawStep(4, { time: now, undone: true });
    await fillLibrary('right', { [young]: turned });
    await syncAs('right', handle);
    await syncAs('left', handle);
    expect((await historyIn('left')).get(young)).toEqual(turned);
    expect((await historyIn('left')).size).toBe(2);
  });

  it('loses neither of two notes that were written apart', async () => {
    const { file, handle } = sharedFile();
    const key = `note:${numberedPaper(1).id}`;
    const note = (text: string, at: unknown) => ({ schema: 1, value: { text }, at });
    await fillLibrary('left', { [key]: note('Mine', [5, 'left']) });
    await fillLibrary('right', { [key]: note('Theirs', [7, 'right']) });
    for (const site of ['right', 'left', 'right']) await syncAs(site, handle);
    for (const site of ['left', 'right']) {
      expect((await libraryOf(site)).get(key)).toEqual(note('Theirs', [7, 'right']));
      const earlier = [...(await historyIn(site))].map(([name, raw]) => decodeRevision(name, raw));
      expect(earlier.map((revision) => revision?.text)).toEqual(['Mine']);
    }
    const { writes } = file;
    for (const site of ['left', 'right']) await syncAs(site, handle);
    expect(file.writes).toBe(writes);
  });

  it('that is damaged or of a newer version is left as it is', async () => {
    await fillLibrary('left', { one: read(1) });
    for (const text of [
      '{ "format": "lectern-shelf", "sch',
      '{"format":"lectern-shelf","schema":9}',
    ]) {
      const { file, handle } = sharedFile(text);
      expect(await syncAs('left', handle)).toMatchObject({ ok: false });
      expect([file.text, file.writes]).toEqual([text, 0]);
    }
  });

  it('that another device wrote meanwhile is read again before it is written', async () => {
    const { file, handle } = sharedFile();
    await fillLibrary('left', { 'mood:left': 1 });
    await fillLibrary('right', { 'mood:right': 2 });
    const createWritable = handle.createWritable.bind(handle);
    let isFirst = true;
    handle.createWritable = async () => {
      const writable = await createWritable();
      if (!isFirst) return writable;
      isFirst = false;
      await syncAs('right', handle);
      return writable;
    };
    expect(await syncAs('left', handle)).toMatchObject({ ok: true, value: { wrote: true } });
    expect(file.text).toContain('mood:left');
    expect(file.text).toContain('mood:right');
    expect((await libraryOf('left')).get('mood:right')).toBe(2);
  });

  it('that is gone or forbidden is told as such', async () => {
    const { handle } = sharedFile();
    for (const [name, code] of [
      ['NotFoundError', 'gone'],
      ['NotAllowedError', 'forbidden'],
      ['InvalidStateError', 'unwritable'],
    ] as const) {
      handle.getFile = () => Promise.reject(new DOMException('', name));
      expect(await syncAs('left', handle)).toMatchObject({ ok: false, fault: { code } });
    }
  });

  it('never writes over a stored record that cannot be read', async () => {
    await fillLibrary('left', { 'read:000000000000': 'torn' });
    await fillLibrary('right', { 'read:000000000000': read(4) });
    const { file, handle } = sharedFile();
    await syncAs('right', handle);
    await syncAs('left', handle);
    expect((await libraryOf('left')).get('read:000000000000')).toBe('torn');
    expect(file.text).not.toContain('torn');
  });
});
