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

/**
 * Reads a digest. Nothing is lost: each line that shows anything ends up in one date, title, list
 * of authors or abstract, or in a diagnostic that quotes it. Never throws; linear in the text.
 */
export function parseDigest(text: string, digestName: string): ParsedDigest {
  const lines = splitLines(text);
  const places = lines.map((): LinePlace => 'blank');
  const report: Report = { digest: digestName, diagnostics: [], places };
  for (const line of lines) noteDamage(report, line);
  const papers = readSections(report, toSections(toBlocks(lines)));
  if (papers.length === 0) noteNoPapers(report);
  return { name: digestName, papers, diagnostics: report.diagnostics.sort(byPlace), places };
}

function readSections(report: Report, sections: readonly Section[]): readonly Paper[] {
  const papers: Paper[] = [];
  let day: CalendarDay | null = null;
  let previousDay: CalendarDay | null = null;
  for (const [index, section] of sections.entries()) {
    const following = sections[index + 1];
    if (section.kind === 'date') {
      day = readDate(report, section, previousDay);
      previousDay = day ?? previousDay;
      if (following?.kind !== 'paper') note(report, 'empty-day', [section.line]);
    } else {
      const paper = readPaper(report, section, { day, ends: following === undefined });
      if (paper !== null) papers.push(paper);
    }
  }
  return papers;
}

function noteDamage(report: Report, line: Line): void {
  if (line.damaged === null) return;
  if (line.text === '') report.places[line.number - 1] = 'diagnostic';
  const where = { file: report.digest, line: line.number, column: line.column };
  const quote = escapeControls(line.damaged);
  report.diagnostics.push(diagnose('control-characters', where, quote));
}

function noteNoPapers(report: Report): void {
  if (report.diagnostics.some(({ severity }) => severity === 'error')) return;
  report.diagnostics.push(diagnose('no-papers', { file: report.digest, line: 1, column: 1 }, ''));
}
