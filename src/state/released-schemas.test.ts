import { readFileSync } from 'node:fs';
import { array, object, parse, string, unknown } from 'valibot';
import { describe, expect, it } from 'vitest';
import { searchIdOf } from '#domain/shelf/saved-search.ts';
import { numberedPaper } from '#testing/builders.ts';
import { openedTab } from '#testing/every-fact.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';

// What a released version wrote, byte for byte. Such a file is never changed: a newer schema adds its
// own beside it.
const DUMP = new URL('../testing/released/shelf-schema-1.json', import.meta.url);
const dump = parse(
  array(object({ key: string(), record: unknown() })),
  JSON.parse(readFileSync(DUMP, 'utf8')),
);
const [first, second, third, fourth] = [1, 2, 3, 4].map((number) => numberedPaper(number));

function releasedDisk(change: (record: unknown) => unknown = (record) => record): MemoryDisk {
  const disk = memoryDisk();
  for (const { key, record } of dump) disk.records.set(key, change(structuredClone(record)));
  return disk;
}

function textOf(disk: MemoryDisk): string {
  return JSON.stringify(dump.map(({ key }) => [key, disk.records.get(key)]));
}

describe('a shelf that schema 1 wrote', () => {
  it('opens with all that the reader owned', async () => {
    const tab = await openedTab(releasedDisk());
    const shelf = tab.shelf.getState();
    expect(tab.health.getState()).toMatchObject({ kind: 'saved', code: null, setAside: 0 });
    expect(shelf.list).toEqual([first?.id, second?.id]);
    expect(Object.fromEntries(shelf.progress)).toEqual({ [second?.id ?? '']: 'reading' });
    expect([...shelf.read]).toEqual([first?.id]);
    expect([...shelf.hidden]).toEqual([third?.id]);
    expect([...shelf.notes.values()]).toEqual(['Ask about *lemma 3*, “quoted”: naïve ∑.']);
    expect([...shelf.tags.values()].map(({ name, colour }) => `${name} ${colour}`)).toContain(
      'to do teal',
    );
    expect([...shelf.links.values()].map(({ kind }) => kind).toSorted()).toEqual([
      'arxiv',
      'doi',
      'web',
    ]);
    expect([...shelf.searches.keys()]).toEqual([searchIdOf('q=graph')]);
    expect(new Set(shelf.copies.keys())).toEqual(new Set([first?.id, second?.id, third?.id]));
  });

  it('stays as it was to the byte while it is read and other papers are marked', async () => {
    const disk = releasedDisk();
    const before = textOf(disk);
    const tab = await openedTab(disk);
    expect(textOf(disk)).toBe(before);
    if (fourth !== undefined) tab.actions.setRead(fourth, true, 'hand');
    tab.actions.undo();
    await promisesSettled();
    expect(textOf(disk)).toBe(before);
  });

  it('stays as it was to the byte where a newer version has written it since', async () => {
    const disk = releasedDisk((record) => ({ ...(record as object), schema: 2 }));
    const before = textOf(disk);
    const tab = await openedTab(disk);
    expect(tab.health.getState()).toMatchObject({ code: 'newer', setAside: dump.length });
    for (const paper of [first, second, third])
      if (paper !== undefined) tab.actions.setBookmarked(paper, true);
    tab.actions.markAllRead(
      [first?.id, second?.id].flatMap((id) => id ?? []),
      true,
    );
    await promisesSettled();
    expect(textOf(disk)).toBe(before);
  });
});
