import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeyedEntry } from '#domain/search/keyed-block.ts';
import { readEntryFile, writeEntryFile } from './entry-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-entries-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function entryOf(key: string, postings: number, positions: number): KeyedEntry {
  const bytes = (length: number) => new Uint8Array(length).fill(key.length);
  return {
    key,
    postings: { bytes: bytes(postings), count: postings },
    positions: bytes(positions),
  };
}

/** In numbers, as a view of a file’s window is no array of its own. */
const plain = ({ key, postings: { bytes, count }, positions }: KeyedEntry) =>
  [key, count, bytes.join(), positions.join()].join(' ');

describe('a file of entries', () => {
  it('gives back what was written, entries larger than what is read at once too', () => {
    const small = Array.from({ length: 3000 }, (_, index) =>
      entryOf(`学習 ${index}`, index % 90, 40),
    );
    const entries = [entryOf('', 0, 0), ...small, entryOf('large', 200_000, 70_000), ...small];
    const path = join(folder, 'terms');
    writeEntryFile(path, entries);
    // Held until the end, as a queue holds them while others are read.
    const read = [...readEntryFile(path)];
    expect(read.map(plain).join('\n') === entries.map(plain).join('\n')).toBe(true);
  });

  it('may be empty', () => {
    const path = join(folder, 'terms');
    writeEntryFile(path, []);
    expect([...readEntryFile(path)]).toEqual([]);
  });
});
