import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepPage } from './record-schema.ts';
import { openRecords, type RecordStore } from './records.ts';
import type { StorageFault, StorageOutcome } from './storage-fault.ts';

const NAME = 'records under test';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function valueOf<Value>(outcome: StorageOutcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.value;
}

function codeOf(outcome: StorageOutcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.fault.code;
}

async function open(onClosed: (fault: StorageFault) => void = () => {}): Promise<RecordStore> {
  return valueOf(await openRecords(NAME, onClosed));
}

function put(store: RecordStore, records: Readonly<Record<string, unknown>>) {
  return store.update(Object.keys(records), () => new Map(Object.entries(records)));
}

describe('records', () => {
  it('are there again after the store was closed', async () => {
    const store = await open();
    valueOf(await put(store, { one: { value: 1 }, two: 'text' }));
    store.close();
    const records = valueOf(await (await open()).readAll());
    expect([...records]).toEqual([
      ['one', { value: 1 }],
      ['two', 'text'],
    ]);
  });

  it('are all read, also when they are more than one batch', async () => {
    const store = await open();
    const many = Array.from({ length: 10_001 }, (_, number) => [`key ${number}`, number] as const);
    valueOf(await put(store, Object.fromEntries(many)));
    expect(valueOf(await store.readAll())).toEqual(new Map(many));
  });

  it('are read by key, the absent ones left out', async () => {
    const store = await open();
    await put(store, { one: 1, two: 2 });
    expect(valueOf(await store.read(['two', 'three']))).toEqual(new Map([['two', 2]]));
  });

  it('are changed knowing what the same transaction found', async () => {
    const [left, right] = [await open(), await open()];
    const addOne = (store: RecordStore) =>
      store.update(
        ['count'],
        (current) => new Map([['count', Number(current.get('count') ?? 0) + 1]]),
      );
    await Promise.all(
      Array.from({ length: 50 }, (_, turn) => addOne(turn % 2 === 0 ? left : right)),
    );
    expect(valueOf(await left.read(['count'])).get('count')).toBe(50);
  });

  it('are durable: transactions are strict', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await put(await open(), { one: 1 });
    expect(transaction).toHaveBeenLastCalledWith(['records', 'steps', 'revisions'], 'readwrite', {
      durability: 'strict',
    });
  });
});

describe('the history', () => {
  const step = (acted: number, changed = acted) => ({ acted, changed });

  async function withSteps(): Promise<RecordStore> {
    const store = await open();
    await put(store, {
      one: 1,
      'step:a': step(1, 9),
      'step:b': step(2),
      'step:c': step(3),
      'step:torn': { changed: 'x' },
      'revision:p/1': 'old',
      'revision:q/1': 'other',
    });
    return store;
  }

  const page = { upTo: 2 ** 52, isKnown: () => false, limit: 10, from: 'newest' } as const;

  it('is not read with the facts, but is read whole when asked for', async () => {
    const store = await withSteps();
    expect([...valueOf(await store.readAll()).keys()]).toEqual(['one']);
    expect(valueOf(await store.readHistory()).size).toBe(6);
    expect([...valueOf(await store.readRevisions('revision:p/')).keys()]).toEqual(['revision:p/1']);
    expect(valueOf(await store.countSteps())).toBe(4);
  });

  it('is read in pages, by when steps were done or when they changed', async () => {
    const store = await withSteps();
    const keys = async (asked: Omit<StepPage, 'from'> & Partial<StepPage>) => [
      ...valueOf(await store.readSteps({ ...page, ...asked })).keys(),
    ];
    expect(await keys({ ...page, order: 'acted' })).toEqual(['step:c', 'step:b', 'step:a']);
    expect(await keys({ ...page, order: 'changed' })).toEqual(['step:a', 'step:c', 'step:b']);
    expect(await keys({ ...page, order: 'acted', limit: 2 })).toEqual(['step:c', 'step:b']);
    expect(await keys({ ...page, order: 'acted', upTo: 2 })).toEqual(['step:b', 'step:a']);
    expect(await keys({ ...page, order: 'acted', from: 'oldest', limit: 1 })).toEqual(['step:a']);
    const isKnown = (key: string) => key === 'step:c';
    expect(await keys({ ...page, order: 'acted', isKnown, limit: 1 })).toEqual(['step:b']);
  });

  it('shows each change the step that changed last, and lets go what is given as undefined', async () => {
    const store = await withSteps();
    const seen: unknown[] = [];
    const change = (_: unknown, last: unknown) => {
      seen.push(last);
      return new Map([['step:a', undefined]]);
    };
    await store.update(['step:a'], change);
    await store.update([], change);
    expect(seen).toEqual([
      ['step:a', step(1, 9)],
      ['step:c', step(3)],
    ]);
    expect(valueOf(await store.read(['step:a'])).size).toBe(0);
  });

  it('finds room in a database of the version before, which loses nothing', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(NAME, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('records');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('records', 'readwrite');
        transaction.objectStore('records').put({ value: 'kept' }, 'one');
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
    const store = await open();
    expect([...valueOf(await store.readAll())]).toEqual([['one', { value: 'kept' }]]);
    expect(codeOf(await put(store, { 'step:a': step(1) }))).toBe('ok');
    expect(valueOf(await store.countSteps())).toBe(1);
  });
});

describe('a failing transaction', () => {
  it.each([0, 1, 2])('writes nothing when its write at %i finds no room', async (failing) => {
    const store = await open();
    await put(store, { zero: 'old', one: 'old', two: 'old' });
    const tooMuch = {
      get value(): never {
        throw new DOMException('No room.', 'QuotaExceededError');
      },
    };
    const value = (at: number) => (at === failing ? tooMuch : 'new');
    const outcome = await put(store, { zero: value(0), one: value(1), two: value(2) });
    expect(codeOf(outcome)).toBe('quota');
    expect([...valueOf(await store.readAll()).values()]).toEqual(['old', 'old', 'old']);
    expect(codeOf(await put(store, { one: 'new' }))).toBe('ok');
  });

  it('writes nothing of values that cannot be stored', async () => {
    const store = await open();
    expect(codeOf(await put(store, { one: 1, two: () => 2 }))).toBe('unknown');
    expect(valueOf(await store.readAll()).size).toBe(0);
  });

  it('is aborted with the store that is closed', async () => {
    const store = await open();
    const writing = put(store, { one: 1 });
    store.close();
    expect(codeOf(await writing)).toBe('aborted');
    expect(codeOf(await store.readAll())).toBe('closed');
    expect(valueOf(await (await open()).readAll()).size).toBe(0);
  });
});

describe('a connection', () => {
  it('gives way to a newer version, and says so once', async () => {
    const faults: StorageFault[] = [];
    const store = await open((fault) => faults.push(fault));
    await new Promise((resolve) => {
      indexedDB.open(NAME, 3).onsuccess = resolve;
    });
    expect(faults.map(({ code }) => code)).toEqual(['closed']);
    expect(codeOf(await store.readAll())).toBe('closed');
    expect(codeOf(await openRecords(NAME, () => {}))).toBe('newer');
  });

  it('says so when the browser closes it', async () => {
    const faults: StorageFault[] = [];
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await (await open((fault) => faults.push(fault))).readAll();
    // Its types ask for the class where it takes an instance.
    forceCloseDatabase(transaction.mock.contexts[0] as typeof IDBDatabase);
    expect(faults.map(({ code }) => code)).toEqual(['closed']);
  });

  it('is quiet when we close it', async () => {
    const onClosed = vi.fn<(fault: StorageFault) => void>();
    (await open(onClosed)).close();
    expect(onClosed).not.toHaveBeenCalled();
  });

  it('is absent where the browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(codeOf(await openRecords(NAME, () => {}))).toBe('absent');
  });

  it.each(['SecurityError', 'InvalidStateError'])(
    'is blocked where opening says %s',
    async (name) => {
      vi.stubGlobal('indexedDB', {
        open: () => {
          throw new DOMException('Not here.', name);
        },
      });
      expect(codeOf(await openRecords(NAME, () => {}))).toBe('blocked');
    },
  );

  it('that never opens is given up after three seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    let outcome = 'waiting';
    void openRecords(NAME, () => {}).then((ended) => {
      outcome = codeOf(ended);
    });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(outcome).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toBe('timeout');
  });
});
