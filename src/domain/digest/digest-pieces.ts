import { parseDateLine } from './date-line.ts';

/** Digests are read in pieces of about so many characters. */
const USUAL_PIECE = 2 ** 20;
const LINE = /([^\r\n]*)(?:\r\n|\r(?!\n|$)|\n)/y;
const BLANK = /^\s*$/;

/**
 * Cuts the text of a digest, which comes in chunks of any size, into pieces that can be parsed one after
 * another: each but the first begins with a date below a blank line, which opens a day whatever is above.
 */
export function* piecesOf(chunks: Iterable<string>, size = USUAL_PIECE): Generator<string> {
  let waiting = '';
  let enough = size;
  /** How far what waits has been looked through. */
  let searched = 0;
  for (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < enough) continue;
    const { cut, end } = lastCut(waiting, searched);
    if (cut > 0) yield waiting.slice(0, cut);
    waiting = waiting.slice(cut);
    searched = end - cut;
    // What cannot be cut grows twofold first, so that it is not put together again and again.
    enough = Math.max(size, 2 * waiting.length);
  }
  yield waiting;
}

/** Where the last such date begins at or after a line's beginning, or 0; and up to where lines are whole. */
function lastCut(text: string, from: number): { readonly cut: number; readonly end: number } {
  let cut = 0;
  let end = from;
  let isBelowBlank = false;
  LINE.lastIndex = from;
  for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
    const line = match[1] ?? '';
    if (isBelowBlank && match.index > 0 && isPlainDate(line)) cut = match.index;
    isBelowBlank = BLANK.test(line);
    // A date that comes next may stand below this line, so it is to be looked at again.
    end = isBelowBlank ? match.index : LINE.lastIndex;
  }
  return { cut, end: Math.max(cut, end) };
}

/** Whether a line is a date, without the mark that a text may begin with. */
function isPlainDate(line: string): boolean {
  return /^[\w ]/.test(line) && parseDateLine(line.trim()) !== null;
}
