import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import temml from 'temml';
import { array, custom, type InferOutput, object, safeParse } from 'valibot';
import type { Diagnostic } from '#domain/digest/diagnostic.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { hashFile } from './hashed-file.ts';
import { readingBy } from './read-papers.ts';
import { type PlacedPaper, segmentSchema, writeSegment } from './segment.ts';

const RECORD = 'digest.json';
/** Few enough for a segment's words to take little memory, many enough for few segments. */
const PAPERS_A_SEGMENT = 5_000;

const recordSchema = object({
  // Written by `diagnose` alone, and no more than printed.
  diagnostics: array(custom<Diagnostic>((one) => typeof one === 'object' && one !== null)),
  segments: array(segmentSchema),
});

/** A digest whose papers lie in files of a folder. */
export interface KeptDigest extends InferOutput<typeof recordSchema> {
  readonly folder: string;
}

export interface KeepingOptions {
  /** Told of so many more papers. */
  readonly advance?: (papers: number) => void;
  readonly papersASegment?: number;
}

/** Writes what was read of a digest into an empty folder. */
export function keepDigest(
  folder: string,
  papers: readonly Paper[],
  diagnostics: readonly Diagnostic[],
  { advance, papersASegment = PAPERS_A_SEGMENT }: KeepingOptions = {},
): KeptDigest {
  const segments = [];
  for (let start = 0; start < papers.length; start += papersASegment) {
    const placed = papers
      .slice(start, start + papersASegment)
      .map((paper, index): PlacedPaper => ({ paper, place: start + index }));
    // What it knows of formulas grows, so each segment begins with nothing.
    segments.push(writeSegment(folder, segments.length, placed, readingBy(temml.renderToString)));
    advance?.(placed.length);
  }
  // What a diagnostic quotes may be as long as the digest, and is not printed.
  const shown = diagnostics.map((one) => ({ ...one, quote: '' }));
  const record = JSON.stringify({ diagnostics: shown, segments });
  writeFileSync(join(folder, RECORD), `${hashOf(record)}\n${record}`);
  return { folder, diagnostics: shown, segments };
}

/** Opens what `keepDigest` wrote; null where anything of it is missing or damaged. */
export function openDigest(folder: string): KeptDigest | null {
  try {
    const text = readFileSync(join(folder, RECORD), 'utf8');
    const [hash = ''] = text.split('\n', 1);
    const record = text.slice(hash.length + 1);
    if (hashOf(record) !== hash) return null;
    const parsed = safeParse(recordSchema, JSON.parse(record));
    if (!parsed.success) return null;
    const files = parsed.output.segments.flatMap((segment) => segment.files);
    const isWhole = files.every(({ name, hash: known }) => hashFile(join(folder, name)) === known);
    return isWhole ? { folder, ...parsed.output } : null;
  } catch {
    // A file that cannot be read is as good as none.
    return null;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
