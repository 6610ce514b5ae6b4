import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectFiles } from '#testing/memory-bundle.ts';
import { valueOrThrow } from './bundle-error.ts';
import { createPart } from './create-part.ts';
import { encodePapersDirectories } from './encode-papers-directories.ts';
import { lastBegun } from './last-begun.ts';
import type { PapersPartReference } from './manifest.ts';
import { decodePapersDirectory } from './papers-directory.ts';
import { papersParts } from './papers-parts.ts';
import { partPath } from './part.ts';

const counts = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });
const limits = fc.record({
  newest: fc.integer({ min: 1, max: 9 }),
  listed: fc.integer({ min: 1, max: 9 }),
});

function partsOf(sizes: readonly number[]): PapersPartReference[] {
  let first = 0;
  return sizes.map((count, index) => {
    const bytes = new Uint8Array([index, count % 256]);
    const { reference } = createPart(partPath('papers', index), 'json', bytes);
    first += count;
    return { ...reference, first: first - count, count };
  });
}

describe('directories of papers parts', () => {
  test('name every part that the manifest does not, each with its papers', () => {
    fc.assert(
      fc.property(counts, limits, (sizes, given) => {
        const parts = partsOf(sizes);
        const { value, files } = collectFiles((emit) =>
          encodePapersDirectories(parts, emit, given),
        );
        const found = papersParts(value).map((part) => {
          if (!('directory' in part)) return part;
          const file = files.find((one) => one.file === part.directory.file);
          const listed = valueOrThrow(
            decodePapersDirectory(value, part.directory, file?.bytes ?? new Uint8Array()),
          );
          return listed[part.place];
        });
        expect(found).toEqual(parts);
      }),
    );
  });

  test('leave so many of the newest to the manifest, and are always full', () => {
    fc.assert(
      fc.property(counts, limits, (sizes, given) => {
        const { value } = collectFiles((emit) =>
          encodePapersDirectories(partsOf(sizes), emit, given),
        );
        const { papers, olderPapers = [] } = value;
        expect(papers.length).toBeGreaterThanOrEqual(Math.min(sizes.length, given.newest));
        expect(papers.length).toBeLessThan(given.newest + given.listed);
        for (const directory of olderPapers) expect(directory.counts).toHaveLength(given.listed);
      }),
    );
  });

  test('of earlier papers stay as they are when papers come', () => {
    fc.assert(
      fc.property(counts, counts, limits, (before, later, given) => {
        const write = (sizes: readonly number[]) =>
          collectFiles((emit) => encodePapersDirectories(partsOf(sizes), emit, given)).files;
        const files = write(before);
        expect(write([...before, ...later]).slice(0, files.length)).toEqual(files);
      }),
    );
  });

  test('lead to the part of any paper', () => {
    fc.assert(
      fc.property(counts, limits, fc.nat(), (sizes, given, seed) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        fc.pre(total > 0);
        const { value } = collectFiles((emit) =>
          encodePapersDirectories(partsOf(sizes), emit, given),
        );
        const number = seed % total;
        const part = lastBegun(papersParts(value), number);
        expect(part?.first).toBe(lastBegun(partsOf(sizes), number)?.first);
      }),
    );
  });

  test('that name another number of parts than the manifest are refused, naming the file', () => {
    const { value, files } = collectFiles((emit) =>
      encodePapersDirectories(partsOf([3, 3, 3]), emit, { newest: 1, listed: 2 }),
    );
    const [part] = papersParts(value);
    if (part === undefined || !('directory' in part)) throw new Error('The first part is listed.');
    const directory = { ...part.directory, counts: [3] };
    const bytes = files[0]?.bytes ?? new Uint8Array();
    expect(decodePapersDirectory({ olderPapers: [directory] }, directory, bytes)).toMatchObject({
      ok: false,
      fault: { code: 'schema', file: directory.file },
    });
  });
});
