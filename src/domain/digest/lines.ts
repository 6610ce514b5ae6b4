/** A line of a digest, cleaned. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Of the first visible character, from 1, in UTF-16 code units. */
  readonly column: number;
  /** Without blanks at either end and without control characters; empty for a blank line. */
  readonly text: string;
  /** The line as it stands, if characters had to be removed from it; else null. */
  readonly damaged: string | null;
}

const LINE_END = /\r\n|\r|\n/;
const UNSHOWABLE = /[^\P{Cc}\t]|[\u2028\u2029\p{Cs}]/u;
const INNER_LINE_BREAK = /[\v\f\u0085\u2028\u2029]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const CONTROL_CHARACTER = /[^\P{Cc}\t]/gu;
const INVISIBLE = /^[\s\p{Cf}]*$/u;

/** The lines of a text that ends its lines with LF, CRLF or CR, or any mixture of them. */
export function splitLines(text: string): readonly Line[] {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.split(LINE_END).map(cleanLine);
}

/** The text with each control character written as an escape, to be quoted. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function cleanLine(raw: string, index: number): Line {
  const damaged = UNSHOWABLE.test(raw) ? raw : null;
  const shown = damaged === null ? raw : withoutControls(raw);
  const text = INVISIBLE.test(shown) ? '' : shown.trim();
  const column = raw.length - raw.trimStart().length + 1;
  return { number: index + 1, column, text, damaged };
}

function withoutControls(raw: string): string {
  return raw
    .replace(INNER_LINE_BREAK, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(CONTROL_CHARACTER, '');
}
