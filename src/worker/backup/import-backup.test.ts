import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Backup, EMPTY_BACKUP, RECORDS } from '#domain/backup/backup.ts';
import type { ImportMode } from '#domain/backup/import-plan.ts';
import { decodeStep, stepKey } from '#domain/shelf/decode-step.ts';
import { decodeRevision } from '#domain/shelf/revision.ts';
import type { StepId } from '#domain/shelf/step.ts';
import { readSnapshotFile, readSnapshots } from '#platform/backup-store.ts';
import { numberedPaper } from '#testing/builders.ts';
import { rawStep } from '#testing/raw-steps.ts';
import { fillLibrary, historyIn, libraryOf } from '#testing/stored-library.ts';
import type { ImportJob } from '../backup-api.ts';
import { importBackup } from './import-backup.ts';
import { readSource } from './read-source.ts';

const SITE = 'library under test';
const library = { site: SITE, replica: 'here', now: '2026-01-02T03:04:05.000Z', preferences: {} };
const STEP = '00000000000000aa' as StepId;
const job = (mode: ImportMode): ImportJob => ({ library, mode, step: STEP });
/** After the time of the import. */
const LATER = Date.UTC(2030, 0, 1);
const [first, second] = [1, 2].map((number) => `read:${numberedPaper(number).id}`);
const one = first ?? '';
const two = second ?? '';
const twoId = two.slice('read:'.length);

function read(counter: number, value = true): unknown {
  return { schema: 1, value, at: [counter, 'a'], ofLater: [counter] };
}

function backupWith(records: Readonly<Record<string, unknown>>): Backup {
  return { ...EMPTY_BACKUP, sections: new Map([[RECORDS, new Map(Object.entries(records))]]) };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function snapshots() {
  const outcome = await readSnapshots(SITE);
  return outcome.ok ? outcome.value : [];
}

describe('the history of a backup', () => {
  const [early, late] = ['step:0000000000000001', 'step:0000000000000002'];

  it('comes with the facts, brings steps up to date, and takes none away', async () => {
    await fillLibrary(SITE, { [early]: rawStep(3) });
    const history = new Map([
      [early, rawStep(5, { undone: true })],
      [late, rawStep(4, { mood: 'calm' })],
    ]);
    const sections = new Map([...backupWith({ [one]: read(7) }).sections, ['steps', history]]);
    const backup = { ...EMPTY_BACKUP, sections };
    const outcome = await importBackup(backup, job('replace'));
    expect(outcome).toMatchObject({ ok: true, value: { keys: [one, early, late, stepKey(STEP)] } });
    const own = (await historyIn(SITE)).get(stepKey(STEP));
    expect(await historyIn(SITE)).toEqual(new Map([...history, [stepKey(STEP), own]]));
    const again = await importBackup(backup, job('merge'));
    expect(again).toMatchObject({ ok: true, value: { keys: [], snapshot: null } });
    await importBackup(backupWith({}), { ...job('restore'), step: 'bb'.repeat(8) as StepId });
    expect([...(await historyIn(SITE)).keys()]).toEqual([
      ...history.keys(),
      stepKey(STEP),
      `step:${'bb'.repeat(8)}`,
    ]);
  });
});

describe('an import as a step', () => {
  it('is written with it, above all facts and steps that it finds or brings', async () => {
    await fillLibrary(SITE, { [one]: read(1), 'step:0000000000000001': rawStep(LATER) });
    await importBackup(backupWith({ [two]: read(7) }), job('merge'));
    const key = stepKey(STEP);
    const decoded = decodeStep(key, (await historyIn(SITE)).get(key));
    expect(decoded).toMatchObject({
      ok: true,
      step: {
        said: 'Imported a file',
        acted: LATER + 1,
        changed: LATER + 1,
        changes: [{ after: { id: twoId } }],
      },
    });
  });

  it('is none where it touches what cannot be read, which no undo could put back', async () => {
    await fillLibrary(SITE, { [one]: 'torn' });
    await importBackup(backupWith({ [one]: read(7) }), job('replace'));
    expect((await libraryOf(SITE)).get(one)).toMatchObject({ value: true });
    expect(await historyIn(SITE)).toEqual(new Map());
  });
});

describe('importing into storage', () => {
  it('writes the records as they stand in the file, after a snapshot of what was there', async () => {
    await fillLibrary(SITE, { [one]: read(1), torn: 'torn' });
    const outcome = await importBackup(backupWith({ [two]: read(7) }), job('merge'));
    expect(outcome).toMatchObject({ ok: true, value: { keys: [two, stepKey(STEP)], snapshot: 1 } });
    expect(await libraryOf(SITE)).toEqual(
      new Map([
        [one, read(1)],
        [two, read(7)],
        ['torn', 'torn'],
      ]),
    );
    const kept = await readSource(SITE, 1, () => undefined);
    expect(kept).toMatchObject({ ok: true });
    expect(kept.ok && kept.value.sections.get(RECORDS)).toEqual(
      new Map([
        [one, read(1)],
        ['torn', 'torn'],
      ]),
    );
  });

  it('keeps a note that the file’s takes the place of, or the file’s own, as an earlier version', async () => {
    const key = `note:${twoId}`;
    const note = (text: string, at: unknown) => ({ schema: 1, value: { text }, at });
    const earlier = async () =>
      [...(await historyIn(SITE))].flatMap(([name, raw]) => decodeRevision(name, raw)?.text ?? []);
    await fillLibrary(SITE, { [key]: note('Mine', [5, 'here']) });
    await importBackup(backupWith({ [key]: note('Theirs', [7, 'there']) }), job('merge'));
    expect((await libraryOf(SITE)).get(key)).toEqual(note('Theirs', [7, 'there']));
    expect(await earlier()).toEqual(['Mine']);
    await importBackup(backupWith({ [key]: note('Older', [6, 'elsewhere']) }), job('merge'));
    expect((await libraryOf(SITE)).get(key)).toEqual(note('Theirs', [7, 'there']));
    expect(await earlier()).toEqual(['Mine', 'Older']);
  });

  it('does nothing the second time, and takes no snapshot for it', async () => {
    const backup = backupWith({ [one]: read(1) });
    await importBackup(backup, job('merge'));
    const again = await importBackup(backup, job('merge'));
    expect(again).toMatchObject({ ok: true, value: { keys: [], snapshot: null } });
    expect(await snapshots()).toHaveLength(1);
  });

  it('keeps the newest five snapshots', async () => {
    for (let counter = 1; counter <= 7; counter += 1) {
      await importBackup(backupWith({ [one]: read(counter) }), job('merge'));
    }
    expect((await snapshots()).map(({ id }) => id)).toEqual([7, 6, 5, 4, 3]);
    expect(await readSnapshotFile(SITE, 2)).toEqual({ ok: true, value: null });
  });

  it('changes nothing where one record cannot be written, and leaves no snapshot', async () => {
    await fillLibrary(SITE, { [one]: read(1) });
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fail(
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      if (given[1] === two) throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const backup = backupWith({ [one]: read(9), [two]: read(9) });
    const outcome = await importBackup(backup, job('merge'));
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'quota' } });
    expect(await libraryOf(SITE)).toEqual(new Map([[one, read(1)]]));
    expect(await snapshots()).toEqual([]);
  });

  it('loses nothing where two tabs import at the same time', async () => {
    const [left, right] = [backupWith({ [one]: read(3) }), backupWith({ [two]: read(4) })];
    const outcomes = await Promise.all(
      [left, right].map((backup) => importBackup(backup, job('merge'))),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect([...(await libraryOf(SITE)).keys()].toSorted()).toEqual([one, two].toSorted());
  });
});
