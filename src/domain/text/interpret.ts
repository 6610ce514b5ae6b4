import { hasMarkup, plainRun } from './has-markup.ts';
import { Interpreter } from './interpreter.ts';
import { mergeRuns } from './merge-runs.ts';
import { BREAK } from './paragraphs.ts';
import type { Formula, Run } from './run.ts';

/**
 * A text as written, as runs that the reader sees: TeX's mathematics, accents, styles, citations,
 * dashes and quotes interpreted as docs/digest-format.md says. What is not understood reads as its
 * source. Linear in the text, never throws; the runs' ranges cover the whole text in order.
 */
export function interpret(text: string): readonly Run[] {
  return mergeRuns(interpretedPieces(text));
}

/** The same in the pieces in which it was read. */
export function interpretedPieces(text: string): readonly Run[] {
  if (!hasMarkup(text)) return [plainRun(text)];
  let start = 0;
  // Nothing reaches from one paragraph into the next.
  return text.split(BREAK).flatMap((paragraph, index) => {
    const own = new Interpreter(paragraph).pieces();
    const pieces = index === 0 ? own : [plainRun(BREAK), ...shifted(own, BREAK.length)];
    const placed = shifted(pieces, start);
    start += paragraph.length + (index === 0 ? 0 : BREAK.length);
    return placed;
  });
}

function shifted(pieces: readonly Run[], by: number): readonly Run[] {
  if (by === 0) return pieces;
  return pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }));
}

/** A text as the reader sees it, in plain Unicode: `Fr\'echet` as `Fréchet`, `$x^2$` as `x²`. */
export function plainText(text: string): string {
  if (!hasMarkup(text)) return text;
  return textOf(interpretedPieces(text));
}

/** The same of a text that was read already. */
export function textOf(pieces: readonly Run[]): string {
  return pieces.map(({ text }) => text).join('');
}

/**
 * A text as TeX: formulas as they were written, in `$…$` or their like, and all words between them
 * as `escape` writes plain Unicode.
 */
export function texSource(text: string, escape: (plain: string) => string): string {
  return interpret(text)
    .map(({ formula, text: plain }) => (formula === null ? escape(plain) : delimited(formula)))
    .join('');
}

function delimited({ source, tex }: Formula): string {
  return source === tex ? `$${tex}$` : source;
}
