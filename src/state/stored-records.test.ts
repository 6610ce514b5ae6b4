import { expect, it, vi } from 'vitest';
import type { RawRecords } from '#platform/record-schema.ts';
import { memoryDisk } from '#testing/memory-platform.ts';
import { tellingRecords } from './stored-records.ts';

async function opened(tell: (written: RawRecords) => void) {
  const disk = memoryDisk();
  const outcome = await disk.openTab().openRecords(() => undefined);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return { disk, records: tellingRecords(outcome.value, tell) };
}

it('what was stored is told once it is complete, and what failed is not', async () => {
  const told: RawRecords[] = [];
  const { disk, records } = await opened((written) => told.push(written));
  const one = new Map([['mood:one', 1]]);
  const other = new Map([['mood:other', 2]]);
  await records.update([], () => one);
  await records.rewrite(() => ({ written: other, removed: [] }));
  await records.rewrite(() => null);
  disk.faultOf = () => 'quota';
  await records.update([], () => one);
  await records.rewrite(() => ({ written: other, removed: [] }));
  expect(told).toEqual([one, other]);
});

it('what was stored before anyone follows is heard by who follows first', async () => {
  vi.resetModules();
  const { followStored, tellStored } = await import('./stored-records.ts');
  const records = (number: number): RawRecords => new Map([[`mood:${number}`, number]]);
  const heard: unknown[] = [];
  tellStored(records(1));
  tellStored(records(2));
  followStored((written) => heard.push(written));
  tellStored(records(3));
  expect(heard).toEqual([1, 2, 3].map(records));
});
