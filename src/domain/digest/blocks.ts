import { endsSentence, readsAsNames } from '../paper/reads-as-names.ts';
import { parseDateLine, type DateLine } from './date-line.ts';
import type { Line } from './lines.ts';

/** A line that opens a day. */
export interface DateBlock {
  readonly kind: 'date';
  readonly line: Line;
  readonly date: DateLine;
  /** Whether text stands right above it, without a blank line between. */
  readonly underText: boolean;
}

/** Lines of text without a blank one between them. */
export interface TextBlock {
  readonly kind: 'text';
  /** At least one. */
  readonly lines: readonly Line[];
  /** Those of the lines that are a date but open no day. */
  readonly dates: readonly Line[];
}

export type Block = DateBlock | TextBlock;

/** A date line, or none, and the lines below it up to the next date line. */
interface Segment {
  readonly heading: { readonly line: Line; readonly date: DateLine } | null;
  readonly below: Line[];
}

interface OpenText extends TextBlock {
  readonly lines: Line[];
  readonly dates: Line[];
}

/**
 * Divides lines at blank ones, and sets dates that open a day apart. A date under a blank line, or
 * under another date, always does. One right under text does where a title with authors follows
 * at once, or where it ends its block and the text above it ends a sentence.
 */
export function toBlocks(lines: readonly Line[]): readonly Block[] {
  const runs = runsOfText(lines);
  return runs.flatMap((run, index) => blocksOf(segmentsOf(run), opensWithText(runs[index + 1])));
}

function runsOfText(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (line.text !== '') {
      if (current.length === 0) runs.push(current);
      current.push(line);
    } else if (current.length > 0) current = [];
  }
  return runs;
}

function opensWithText(run: readonly Line[] | undefined): boolean {
  const first = run?.[0];
  return first !== undefined && parseDateLine(first.text) === null;
}

function segmentsOf(run: readonly Line[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const line of run) {
    const date = parseDateLine(line.text);
    const current = segments.at(-1);
    if (date !== null) segments.push({ heading: { line, date }, below: [] });
    else if (current === undefined) segments.push({ heading: null, below: [line] });
    else current.below.push(line);
  }
  return segments;
}

function blocksOf(segments: readonly Segment[], textFollows: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let open: OpenText | null = null;
  for (const [index, { heading, below }] of segments.entries()) {
    const following = index === segments.length - 1 && textFollows;
    if (heading !== null && opensDay(open, below, following)) {
      blocks.push({ kind: 'date', ...heading, underText: open !== null });
      open = null;
    }
    const inText = open !== null && heading !== null ? [heading.line] : [];
    if (inText.length + below.length === 0) continue;
    if (open === null) blocks.push((open = { kind: 'text', lines: [], dates: [] }));
    for (const line of inText) open.dates.push(line);
    for (const line of [...inText, ...below]) open.lines.push(line);
  }
  return blocks;
}

function opensDay(open: OpenText | null, below: readonly Line[], textFollows: boolean): boolean {
  const above = open?.lines.at(-1);
  const last = below.at(-1);
  if (above === undefined) return true;
  if (last === undefined) return endsSentence(above.text);
  return below.length > 1 && textFollows && readsAsNames(last.text);
}
