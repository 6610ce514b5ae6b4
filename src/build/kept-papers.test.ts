import * as fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byPlace, type Diagnostic } from '#domain/digest/diagnostic.ts';
import { mergeDigests } from '#domain/digest/merge-digests.ts';
import type { ParsedDigest } from '#domain/digest/parse-digest.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { someCorpus } from '#testing/arbitrary-corpus.ts';
import { collectFiles } from '#testing/memory-bundle.ts';
import { sourceOf } from './bundle-source.ts';
import { keepDigest } from './kept-digest.ts';
import { joinKept } from './kept-papers.ts';
import { writeBundle } from './write-bundle.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Digests as they might be parsed: of one corpus each, so that papers of several are the same. */
const someDigests: fc.Arbitrary<readonly ParsedDigest[]> = fc
  .array(
    fc
      .tuple(someCorpus, fc.infiniteStream(fc.nat()))
      .map(([papers, keys]) => shuffled(papers, keys)),
    { maxLength: 4 },
  )
  .map((corpora) => corpora.map((papers, index) => digestOf(`${index}.txt`, papers)));

function shuffled(papers: readonly Paper[], keys: Iterator<number>): readonly Paper[] {
  const keyed = papers.map((paper) => ({ paper, key: Number(keys.next().value) % 4 }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ paper }) => paper);
}

function digestOf(name: string, papers: readonly Paper[]): ParsedDigest {
  const placed = papers.map((paper, index) => ({
    ...paper,
    sources: [{ digest: name, line: index + 1, date: paper.date }],
  }));
  return { name, papers: placed, diagnostics: [], places: [] };
}

function kept(digests: readonly ParsedDigest[], papersASegment: number) {
  return digests.map(({ papers }, index) => {
    const own = join(folder, `${index}`);
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own);
    return keepDigest(own, [{ papers, diagnostics: [] }], papersASegment);
  });
}

const printed = (diagnostics: readonly Diagnostic[]) => diagnostics.toSorted(byPlace);

describe('the papers of kept digests', () => {
  it('make the same bundle, to the byte, as those of all digests in memory', () => {
    fc.assert(
      fc.property(someDigests, fc.integer({ min: 1, max: 50 }), (digests, papersASegment) => {
        const merged = mergeDigests(digests);
        const joined = joinKept(kept(digests, papersASegment));
        const fromFiles = collectFiles((emit) => writeBundle(joined, emit));
        expect(fromFiles).toEqual(
          collectFiles((emit) => writeBundle(sourceOf(merged.papers), emit)),
        );
        expect(printed(joined.diagnostics)).toEqual(printed(merged.diagnostics));
      }),
      { numRuns: 60 },
    );
  });
});
