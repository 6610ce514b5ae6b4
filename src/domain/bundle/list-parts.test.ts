import { describe, expect, test } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { bundleInMemory, decodeText, TINY } from '#testing/memory-bundle.ts';
import { listParts } from './list-parts.ts';

const ONE_EACH = { newest: 1, listed: 1 };

describe('the parts of a bundle', () => {
  test('are all of its files, each once', async () => {
    const papers = Array.from({ length: 450 }, (_, index) => numberedPaper(450 - index));
    const { manifest, files, load } = bundleInMemory(papers, TINY, ONE_EACH);
    expect(manifest.olderPapers?.length).toBeGreaterThan(1);
    const parts = await listParts(manifest, load, decodeText);
    expect(files.length).toBeGreaterThan(20);
    expect(parts.map(({ file }) => file).toSorted()).toEqual(
      files.map(({ file }) => file).toSorted(),
    );
    const sizes = new Map(files.map(({ file, bytes }) => [file, bytes.length]));
    expect(parts.every(({ file, bytes }) => sizes.get(file) === bytes)).toBe(true);
  });

  test('cannot be told without a directory', async () => {
    const { manifest, load } = bundleInMemory([numberedPaper(1)]);
    const withoutNames: typeof load = (reference) =>
      reference.file === manifest.search.names.file
        ? Promise.reject(new Error('gone'))
        : load(reference);
    await expect(listParts(manifest, withoutNames, decodeText)).rejects.toThrow('gone');
  });
});
