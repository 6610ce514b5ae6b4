import { describe, expect, test } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { collectFiles, decodeText, encodeText } from '#testing/memory-bundle.ts';
import { type RelatedNumber, RelatedWriter } from './encode-related.ts';
import { PaperHeads } from './paper-heads.ts';
import { decodeRelatedParts } from './related-directory.ts';
import { decodeRelated, type Related, relatedPaperOf } from './related-part.ts';
import { verifyPart } from './verify-part.ts';
import { hashOf } from './create-part.ts';

const papers = Array.from({ length: 2000 }, (_, number) =>
  numberedPaper(number, { title: `Paper ${number} ${'of a long title '.repeat(number % 20)}` }),
);

function neighboursOf(number: number): readonly RelatedNumber[] {
  return Array.from({ length: number % 9 }, (_, step) => ({
    paper: (number * 31 + step * 17) % papers.length,
    terms: ['lattice', `term${number % 50}`].slice(step % 2),
  }));
}

function written(count: number) {
  const { value: directory, files } = collectFiles((emit) => {
    const heads = new PaperHeads(encodeText);
    for (const paper of papers) heads.add(relatedPaperOf(paper));
    const writer = new RelatedWriter(heads, encodeText, emit);
    for (let number = 0; number < count; number += 1) writer.add(neighboursOf(number));
    return writer.finish();
  });
  const bytesOf = (file: string): Uint8Array =>
    files.find((one) => one.file === file)?.bytes ?? new Uint8Array();
  const parts = decodeRelatedParts(directory.file, bytesOf(directory.file));
  if (!parts.ok) throw new Error(parts.fault.message);
  return { directory, files, bytesOf, parts: parts.value };
}

describe('parts of related papers', () => {
  test('give what was written of every paper, each from the one part that holds it', () => {
    const { parts, bytesOf } = written(papers.length);
    const all = parts.flatMap((part): readonly (readonly Related[])[] => {
      const decoded = decodeRelated(part, bytesOf(part.file), decodeText);
      return decoded.ok ? decoded.value : [];
    });
    expect(all).toHaveLength(papers.length);
    for (const [number, related] of all.entries())
      expect(related).toEqual(
        neighboursOf(number).map(({ paper, terms }) => ({
          paper: relatedPaperOf(papers[paper] ?? numberedPaper(0)),
          terms,
        })),
      );
  });

  test('are bounded in papers and bytes, and named by a directory with their hashes', () => {
    const { parts, files, bytesOf } = written(papers.length);
    expect(parts.length).toBeGreaterThan(9);
    expect(parts[0]).toMatchObject({ first: 0 });
    for (const [index, part] of parts.entries()) {
      const bytes = bytesOf(part.file);
      expect(part.file).toMatch(/^related\/\d{3}\.[0-9a-f]{8}\.json$/);
      expect(verifyPart(part, bytes, hashOf(bytes))).toBeNull();
      expect(bytes.length).toBeLessThan(150_000);
      expect((parts[index + 1]?.first ?? papers.length) - part.first).toBeLessThanOrEqual(200);
    }
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
  });

  test('of no papers are none', () => {
    expect(written(0).parts).toEqual([]);
  });

  test('that are cut, or name papers that they do not hold, are refused', () => {
    const { parts, bytesOf, directory } = written(20);
    const [part] = parts;
    if (part === undefined) throw new Error('There is a first part.');
    const text = decodeText(bytesOf(part.file)) ?? '';
    for (const bad of [
      text.slice(0, -9),
      '{}',
      text.replace(/"papers":\[[^]*\],\n"t/, '"papers":[],"t'),
    ])
      expect(decodeRelated(part, encodeText(bad), decodeText).ok).toBe(false);
    const bytes = bytesOf(directory.file);
    expect(decodeRelatedParts('file', bytes.subarray(0, bytes.length - 1)).ok).toBe(false);
  });

  test('tell of a paper its first authors, and of its readings those of what is shown', () => {
    const authors = ['A', 'B', 'C', 'D', 'E'];
    const readings = [0, 1, 2, 5].map((place) => [place, ['text']] as const);
    expect(relatedPaperOf(numberedPaper(1, { authors, readings }))).toMatchObject({
      authors: ['A', 'B', 'C'],
      furtherAuthors: 2,
      readings: [
        [0, ['text']],
        [2, ['text']],
      ],
    });
    expect(relatedPaperOf(numberedPaper(1))).not.toHaveProperty('readings');
  });
});
