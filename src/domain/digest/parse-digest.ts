import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';
import { toBlocks } from './blocks.ts';
import { byPlace, diagnose, type Diagnostic } from './diagnostic.ts';
import { escapeControls, splitLines, type Line } from './lines.ts';
import { readDate } from './read-date.ts';
import { readPaper } from './read-paper.ts';
import { note, type LinePlace, type Report } from './report.ts';
import { toSections, type Section } from './sections.ts';

/** A digest, read. */
export interface ParsedDigest {
  readonly name: string;
  /** In the digest's order, duplicates included. */
  readonly papers: readonly Paper[];
  /** By line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where each line ended up, the first line at 0; `blank` for lines that show nothing. */
  readonly places: readonly LinePlace[];
}

/** What was read of a piece of a digest. */
export type ParsedPiece = Pick<ParsedDigest, 'papers' | 'diagnostics'>;

/** What a piece is read after. */
interface Before {
  /** The last day above it. */
  readonly day: CalendarDay | null;
  /** Whether another piece follows. */
  readonly continues: boolean;
}

/**
 * Reads a digest. Nothing is lost: each line that shows anything ends up in one date, title, list
 * of authors or abstract, or in a diagnostic that quotes it. Never throws; linear in the text.
 */
export function parseDigest(text: string, digestName: string): ParsedDigest {
  const { papers, report } = readText(text, digestName, { day: null, continues: false });
  const diagnostics = [...report.diagnostics, ...noPapers(digestName, papers, report.diagnostics)];
  return {
    name: digestName,
    papers,
    diagnostics: diagnostics.sort(byPlace),
    places: report.places,
  };
}

/** Reads a digest as `parseDigest` does, a piece at a time, from the pieces of `piecesOf`. */
export function* parsePieces(pieces: Iterable<string>, digestName: string): Generator<ParsedPiece> {
  let day: CalendarDay | null = null;
  let lines = 0;
  let isEmpty = true;
  let waiting: string | null = null;
  const read = (piece: string, continues: boolean): ParsedPiece => {
    const { papers, report, lastDay } = readText(piece, digestName, { day, continues });
    const above = lines;
    // Where pieces meet, a line ends, and the last of its lines is none.
    lines += report.places.length - 1;
    day = lastDay;
    const found = report.diagnostics.sort(byPlace);
    isEmpty &&= papers.length === 0 && noErrors(found);
    return {
      papers: papers.map((paper) => below(above, paper)),
      diagnostics: found.map((one) => ({ ...one, line: one.line + above })),
    };
  };
  for (const piece of pieces) {
    if (waiting !== null) yield read(waiting, true);
    waiting = piece;
  }
  yield read(waiting ?? '', false);
  if (isEmpty) yield { papers: [], diagnostics: noPapers(digestName, [], []) };
}

function below(lines: number, paper: Paper): Paper {
  if (lines === 0) return paper;
  return {
    ...paper,
    sources: paper.sources.map((source) => ({ ...source, line: source.line + lines })),
  };
}

function readText(text: string, digest: string, { day, continues }: Before) {
  const lines = splitLines(text);
  const places = lines.map((): LinePlace => 'blank');
  const report: Report = { digest, diagnostics: [], places };
  for (const line of lines) noteDamage(report, line);
  const sections = toSections(toBlocks(lines));
  return { report, ...readSections(report, sections, { day, continues }) };
}

function readSections(
  report: Report,
  sections: readonly Section[],
  before: Before,
): { readonly papers: readonly Paper[]; readonly lastDay: CalendarDay | null } {
  const papers: Paper[] = [];
  let day: CalendarDay | null = null;
  let previousDay = before.day;
  for (const [index, section] of sections.entries()) {
    const following = sections[index + 1];
    if (section.kind === 'date') {
      day = readDate(report, section, previousDay);
      previousDay = day ?? previousDay;
      if (following?.kind !== 'paper') note(report, 'empty-day', [section.line]);
    } else {
      const ends = following === undefined && !before.continues;
      const paper = readPaper(report, section, { day, ends });
      if (paper !== null) papers.push(paper);
    }
  }
  return { papers, lastDay: previousDay };
}

function noteDamage(report: Report, line: Line): void {
  if (line.damaged === null) return;
  if (line.text === '') report.places[line.number - 1] = 'diagnostic';
  const where = { file: report.digest, line: line.number, column: line.column };
  const quote = escapeControls(line.damaged);
  report.diagnostics.push(diagnose('control-characters', where, quote));
}

function noPapers(
  file: string,
  papers: readonly Paper[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (papers.length > 0 || !noErrors(diagnostics)) return [];
  return [diagnose('no-papers', { file, line: 1, column: 1 }, '')];
}

function noErrors(diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.some(({ severity }) => severity === 'error');
}
