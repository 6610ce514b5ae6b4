import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import temml from 'temml';
import { array, custom, type InferOutput, object, safeParse } from 'valibot';
import type { Diagnostic } from '#domain/digest/diagnostic.ts';
import type { ParsedPiece } from '#domain/digest/parse-digest.ts';
import { hashFile } from './hashed-file.ts';
import { readingBy } from './read-papers.ts';
import { type PlacedPaper, type Segment, segmentSchema, writeSegment } from './segment.ts';

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

/** Writes what is read of a digest into an empty folder, as it is read. */
export function keepDigest(
  folder: string,
  pieces: Iterable<ParsedPiece>,
  papersASegment = PAPERS_A_SEGMENT,
): KeptDigest {
  const segments: Segment[] = [];
  const diagnostics: Diagnostic[] = [];
  let waiting: PlacedPaper[] = [];
  let place = 0;
  const writeWaiting = (): void => {
    // What it knows of formulas grows, so each segment begins with nothing.
    const withReadings = readingBy(temml.renderToString);
    if (waiting.length > 0)
      segments.push(writeSegment(folder, segments.length, waiting, withReadings));
    waiting = [];
  };
  for (const { papers, diagnostics: found } of pieces) {
    // What a diagnostic quotes may be as long as the digest, and is not printed.
    for (const one of found) diagnostics.push({ ...one, quote: '' });
    for (const paper of papers) {
      waiting.push({ paper, place });
      place += 1;
      if (waiting.length === papersASegment) writeWaiting();
    }
  }
  writeWaiting();
  const record = JSON.stringify({ diagnostics, segments });
  writeFileSync(join(folder, RECORD), `${hashOf(record)}\n${record}`);
  return { folder, diagnostics, segments };
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
