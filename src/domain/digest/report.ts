import { diagnose, type Diagnostic, type DiagnosticCode } from './diagnostic.ts';
import type { Line } from './lines.ts';

/** Where a line of a digest ended up. */
export type LinePlace = 'blank' | 'date' | 'title' | 'authors' | 'abstract' | 'diagnostic';

/** What a parse writes down about the lines of one digest as it goes. */
export interface Report {
  readonly digest: string;
  readonly diagnostics: Diagnostic[];
  /** By line, the first at 0. */
  readonly places: LinePlace[];
}

/** Writes down where lines ended up. */
export function place(report: Report, lines: readonly Line[], where: LinePlace): void {
  for (const line of lines) report.places[line.number - 1] = where;
}

/** Adds a diagnostic that quotes lines, and stands at the first of them. */
export function note(
  report: Report,
  code: DiagnosticCode,
  lines: readonly Line[],
  detail?: string,
): void {
  const [first] = lines;
  if (first === undefined) return;
  const { number: line, column } = first;
  const quote = lines.map(({ text }) => text).join('\n');
  report.diagnostics.push(diagnose(code, { file: report.digest, line, column }, quote, detail));
}
