import { mergeRuns } from './merge-runs.ts';
import type { Run, Style } from './run.ts';

/**
 * How a text reads, made when the bundle is built, so that whoever shows it need not interpret it.
 * A number begins a piece of so many units of the source. Strings after it say what the piece reads
 * as, unless it is null and reads as its source; how it looks; and, where it is a formula, its
 * mathematics as `decodeMath` reads it, or nothing where it shows its source.
 */
export type Reading = readonly (number | string | null)[];

/** Letters of a look by the styles they stand for; `D` is a formula that stands alone. */
export const STYLE_LETTERS: Readonly<Record<string, Style>> = {
  e: 'emphasis',
  s: 'strong',
  c: 'code',
  k: 'capitals',
  u: 'superscript',
  d: 'subscript',
};
const DELIMITERS = /^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])$/g;
const LOOK = /^([a-z]*)(D?)(?:@(https?:\/\/.*))?$/;

/** The runs of a text by its reading; null where that is not a reading of this text. */
export function decodeReading(text: string, reading: Reading): readonly Run[] | null {
  const pieces: Run[] = [];
  let start = 0;
  for (let index = 0; index < reading.length;) {
    const length = reading[index];
    if (typeof length !== 'number' || !(length >= 0)) return null;
    let next = index + 1;
    while (next < reading.length && typeof reading[next] !== 'number') next += 1;
    const piece = pieceOf(text.slice(start, start + length), start, reading.slice(index + 1, next));
    if (piece === null) return null;
    pieces.push(piece);
    index = next;
    start += length;
  }
  return start === text.length ? mergeRuns(pieces) : null;
}

function pieceOf(source: string, start: number, fields: Reading): Run | null {
  const [text, look, code] = fields;
  const match = LOOK.exec(String(look ?? ''));
  if (match === null) return null;
  const [, letters = '', display = '', address = null] = match;
  const styles = Array.from(letters, (letter) => STYLE_LETTERS[letter] ?? 'emphasis');
  return {
    start,
    end: start + source.length,
    text: typeof text === 'string' ? text : source,
    styles,
    address,
    formula:
      typeof code === 'string'
        ? { tex: source.replaceAll(DELIMITERS, ''), display: display !== '', source, code }
        : null,
  };
}
