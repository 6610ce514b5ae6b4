import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listParts } from '#domain/bundle/list-parts.ts';
import type { PartReference } from '#domain/bundle/manifest.ts';
import { decodeManifest } from '#domain/bundle/manifest-codec.ts';
import { hashOf } from '#domain/bundle/create-part.ts';
import { decodePapers } from '#domain/bundle/papers-part.ts';
import { verifyPart } from '#domain/bundle/verify-part.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { someCorpus } from '#testing/arbitrary-corpus.ts';
import { buildPaper, numberedPaper } from '#testing/builders.ts';
import { collectFiles, decodeText } from '#testing/memory-bundle.ts';
import { sourceOf } from './bundle-source.ts';
import { writeBundle } from './write-bundle.ts';

/** The bundle of papers in memory. */
function written(papers: readonly Paper[]) {
  const { value: manifest, files } = collectFiles((emit) => writeBundle(sourceOf(papers), emit));
  return { manifest, files };
}

describe('a written bundle', () => {
  test('has all of its files among its parts', async () => {
    const { manifest, files } = written(Array.from({ length: 30 }, (_, at) => numberedPaper(at)));
    const load = ({ file }: PartReference): Promise<Uint8Array> =>
      Promise.resolve(files.find((one) => one.file === file)?.bytes ?? new Uint8Array());
    const parts = await listParts(manifest, load, decodeText);
    expect([...parts.map(({ file }) => file), 'manifest.json'].toSorted()).toEqual(
      files.map(({ file }) => file).toSorted(),
    );
  });

  test('of the same papers is the same to the byte', () => {
    fc.assert(
      fc.property(someCorpus, (papers) => {
        expect(written(papers).files).toEqual(written(structuredClone(papers)).files);
      }),
      { numRuns: 30 },
    );
  });

  test('ends with its manifest, which leads to every other file and to their content', () => {
    const papers = [buildPaper({ title: 'One' }), buildPaper({ title: 'Two', authors: [] })];
    const { manifest, files } = written(papers);
    const last = files.at(-1);
    expect(last?.file).toBe('manifest.json');
    const decoded = decodeManifest(decodeText(last?.bytes ?? new Uint8Array()) ?? '');
    expect(decoded).toEqual({ ok: true, value: manifest });
    const { terms, names, authors, bylines, lengths } = manifest.search;
    for (const part of [
      ...manifest.papers,
      ...manifest.identities,
      terms,
      names,
      authors,
      bylines,
      lengths,
      ...(manifest.related === undefined ? [] : [manifest.related]),
    ])
      expect(verifyPart(part, bytesOf(part.file), hashOf(bytesOf(part.file)))).toBeNull();
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);

    function bytesOf(file: string): Uint8Array {
      return files.find((one) => one.file === file)?.bytes ?? new Uint8Array();
    }
  });

  test('holds the papers, oldest day first and a day’s last first', () => {
    const papers = [buildPaper({ title: 'One' }), buildPaper({ title: 'Two' })];
    const { manifest, files } = written(papers);
    const [reference] = manifest.papers;
    const file = files.find((one) => one.file === reference?.file);
    if (reference === undefined || file === undefined) throw new Error('There is a papers part.');
    expect(decodePapers(reference, file.bytes, decodeText)).toEqual({
      ok: true,
      value: papers.toReversed(),
    });
  });

  test('of no papers has a manifest and empty directories', () => {
    const { manifest, files } = written([]);
    expect(manifest).toMatchObject({ paperCount: 0, days: [], papers: [], identities: [] });
    expect(files).toHaveLength(7);
  });
});
