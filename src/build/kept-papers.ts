import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, pick } from 'valibot';
import { paperSchema } from '#domain/bundle/papers-part.ts';
import { relatedPaperOf } from '#domain/bundle/related-part.ts';
import type { Diagnostic } from '#domain/digest/diagnostic.ts';
import { joinOccurrences, repetitions } from '#domain/digest/occurrences.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { mergeEntries } from '#domain/search/merge-entries.ts';
import { type BundleSource, type EncodedPaper, encodedPaper } from './bundle-source.ts';
import { readEntryFile } from './entry-file.ts';
import type { KeptDigest } from './kept-digest.ts';
import { type NewestPapers, newestOf } from './newest-papers.ts';
import { numberRows, type Row } from './number-rows.ts';
import { SILENT } from './progress.ts';
import { RowFile } from './row-file.ts';
import { segmentFiles } from './segment.ts';

const headSchema = pick(paperSchema, ['id', 'title', 'authors', 'date', 'readings']);

/** The papers of digests whose texts lie in files. */
export interface KeptPapers extends BundleSource {
  /** A warning for each paper that stands somewhere again; their files are digests' names. */
  readonly diagnostics: readonly Diagnostic[];
  /** The newest papers, so many at most. */
  newest(most: number): NewestPapers;
}

interface SegmentReader {
  readonly papers: RowFile;
  readonly terms: string;
}

/** Joins digests, given in the order of their names. Of their texts none is held in memory. */
export function joinKept(digests: readonly KeptDigest[], progress = SILENT): KeptPapers {
  const numbered = numberRows(digests.map(({ segments }) => segments));
  const readers = digests.flatMap(readersOf);
  const { ids, days, lengths, numbers, repeated } = numbered;
  const occurrencesOf = (rows: readonly Row[]) =>
    rows.map((row, position) => ({ paper: readPaper(readers, row), position }));
  return {
    ids,
    days,
    diagnostics: [...repeated.values()].flatMap((rows) => repetitions(occurrencesOf(rows))),
    newest: (most) =>
      newestOf(days, most, (number) => {
        const rows = repeated.get(number);
        if (rows === undefined) return readPaper(readers, numbered.rowOf(number));
        return joinOccurrences(occurrencesOf(rows)).paper;
      }),
    *papers() {
      progress.begin('writing papers', ids.length, 'papers');
      for (const number of ids.keys()) {
        const rows = repeated.get(number);
        progress.advance(1);
        if (rows === undefined) yield keptPaper(readers, numbered.rowOf(number));
        else yield encodedPaper(joinOccurrences(occurrencesOf(rows)).paper);
      }
    },
    index() {
      const bytes = readers.reduce((sum, { terms }) => sum + statSync(terms).size, 0);
      progress.begin('writing the index', bytes, 'bytes');
      const segments = readers.map(({ terms }, segment) => ({
        entries: readEntryFile(terms, (read) => progress.advance(read)),
        numbers: numbers[segment] ?? new Uint32Array(0),
      }));
      return { lengths, entries: mergeEntries(segments) };
    },
  };
}

function readersOf({ folder, segments }: KeptDigest): readonly SegmentReader[] {
  return segments.map((segment, index) => {
    const files = segmentFiles(index);
    return {
      papers: new RowFile(join(folder, files.papers), segment.papers),
      terms: join(folder, files.terms),
    };
  });
}

function readerAt(readers: readonly SegmentReader[], { segment }: Row): SegmentReader {
  const reader = readers[segment];
  if (reader === undefined) throw new Error(`There is no segment ${segment}.`);
  return reader;
}

function readPaper(readers: readonly SegmentReader[], row: Row): Paper {
  return parse(paperSchema, readJson(readerAt(readers, row).papers.read(row.local)));
}

function keptPaper(readers: readonly SegmentReader[], row: Row): EncodedPaper {
  const bytes = readerAt(readers, row).papers.next(row.local);
  const head = parse(headSchema, readJson(bytes));
  return { bytes, authors: head.authors, head: relatedPaperOf(head) };
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}
