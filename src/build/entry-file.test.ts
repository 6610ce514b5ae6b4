import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '#domain/search/positions.ts';
import { type KeyedEntry, NOWHERE } from '#domain/search/term-entry.ts';
import { readEntryFile, writeEntryFile } from './entry-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-entries-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A term of so many papers, in each of which it stands in so many places of title and abstract. */
function entryOf(key: string, papers: number, placesEach: number): KeyedEntry {
  const places = Array.from({ length: placesEach }, (_, index) =>
    index === 0 ? placeOf('title', 3) : placeOf('abstract', 100 * index),
  );
  const numbers = Array.from({ length: papers }, (_, index) => index * 7);
  return {
    key,
    papers: Uint32Array.from(numbers),
    starts: Uint32Array.from([0, ...numbers.map((_, index) => (index + 1) * placesEach)]),
    places: Uint32Array.from(numbers.flatMap(() => places)),
  };
}

const plain = ({ key, papers, starts, places }: KeyedEntry) =>
  [key, papers.join(), starts.join(), places.join()].join(' ');

describe('a file of entries', () => {
  it('gives back what was written, entries larger than what is read at once too', () => {
    const small = Array.from({ length: 3000 }, (_, index) =>
      entryOf(`学習 ${index}`, index % 9, index % 5),
    );
    const mark = { key: ':code', papers: Uint32Array.of(1, 500), starts: NOWHERE, places: NOWHERE };
    const entries = [entryOf('', 0, 0), mark, ...small, entryOf('large', 40_000, 4), ...small];
    const path = join(folder, 'terms');
    writeEntryFile(path, entries);
    // Held until the end, as a queue holds them while others are read.
    const read = [...readEntryFile(path)];
    expect(read.map(plain).join('\n') === entries.map(plain).join('\n')).toBe(true);
  });

  it('says of each entry how many bytes it took', () => {
    const path = join(folder, 'terms');
    writeEntryFile(path, [entryOf('one', 20, 2), entryOf('two', 3, 300)]);
    let told = 0;
    const read = readEntryFile(path, (bytes) => {
      told += bytes;
    });
    expect([...read]).toHaveLength(2);
    expect(told).toBe(statSync(path).size);
  });

  it('may be empty', () => {
    const path = join(folder, 'terms');
    writeEntryFile(path, []);
    expect([...readEntryFile(path)]).toEqual([]);
  });
});
