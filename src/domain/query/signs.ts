import { FIELD_NAMES, type FieldWord } from './expression.ts';

/** The smallest pieces of a query's text, by where they stand. */
export type Sign =
  | { readonly kind: 'open' | 'close' | 'or'; readonly start: number; readonly end: number }
  /** Dashes before a piece; two take each other back. */
  | { readonly kind: 'minus'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'text';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly quoted: boolean;
    }
  | FieldSign
  | UnknownFieldSign;

/** What is written like a field with its value, where there is no such field. */
export interface UnknownFieldSign {
  readonly kind: 'unknown-field';
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A field with its value; without one its value is what the parentheses after it hold, if any. */
export interface FieldSign {
  readonly kind: 'field';
  readonly start: number;
  readonly end: number;
  readonly field: FieldWord;
  /** Whether `=` stands before the value. */
  readonly exact: boolean;
  readonly value: string | null;
  readonly quoted: boolean;
}

const BLANKS = /\s*/uy;
const RUN = /[^\s"()]+/uy;
const DASHES = /-+/uy;
const QUOTED = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"|$|\\$)/uy;
const ESCAPED = /\\(["\\])/gu;
const FIELD = /^([\p{L}]+):(=?)/u;
// A scheme's colon is no field's, and neither is that of a title, which a blank follows.
const UNKNOWN_FIELD = /^([a-z]{2,}):(?=[^/]|$)/u;

/** Takes a query's text apart; linear in it. */
export function readSigns(text: string): Sign[] {
  const signs: Sign[] = [];
  let position = skip(BLANKS, text, 0);
  while (position < text.length) {
    const dashes = skip(DASHES, text, position);
    const end = dashes === position ? addSign(signs, text, position) : dashes;
    if (dashes !== position && isMinus(text, position, dashes, signs.at(-1)))
      signs.push({ kind: 'minus', start: position, end: dashes });
    position = skip(BLANKS, text, end);
  }
  return signs;
}

function skip(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

/** Whether dashes belong to what follows; between words, or alone, they say nothing. */
function isMinus(text: string, start: number, end: number, before: Sign | undefined): boolean {
  const isFree = before === undefined || before.end < start || before.kind === 'open';
  return isFree && end < text.length && !/[\s)]/u.test(text.charAt(end));
}

/** Adds the sign at a position; gives where it ends. */
function addSign(signs: Sign[], text: string, start: number): number {
  const sign = signAt(text, start);
  signs.push(sign);
  return sign.end;
}

function signAt(text: string, start: number): Sign {
  const first = text[start];
  const end = start + 1;
  if (first === '(') return { kind: 'open', start, end };
  if (first === ')') return { kind: 'close', start, end };
  if (first === '"') return quotedAt(text, start);
  const run = text.slice(start, skip(RUN, text, start));
  if (run === 'OR') return { kind: 'or', start, end: start + run.length };
  return fieldAt(text, start, run) ?? bare(start, run);
}

function bare(start: number, text: string): Sign {
  return { kind: 'text', start, end: start + text.length, text, quoted: false };
}

function quotedAt(text: string, start: number): Sign {
  const { value, end } = quotedValue(text, start);
  return { kind: 'text', start, end, text: value, quoted: true };
}

/** What quotation marks hold, to the text's end where they are not closed. */
function quotedValue(text: string, start: number): { value: string; end: number } {
  QUOTED.lastIndex = start;
  const held = QUOTED.exec(text)?.[1] ?? '';
  return { value: held.replaceAll(ESCAPED, '$1'), end: QUOTED.lastIndex };
}

function fieldAt(text: string, start: number, run: string): Sign | null {
  const [head = '', name = '', equals = ''] = FIELD.exec(run) ?? [];
  const field = FIELD_NAMES.find((known) => known === name.toLowerCase());
  if (field === undefined) return unknownAt(text, start, run);
  const exact = equals !== '';
  const valueStart = start + head.length;
  const sign = { kind: 'field', start, field, exact } as const;
  if (head.length < run.length)
    return { ...sign, end: start + run.length, value: run.slice(head.length), quoted: false };
  if (text[valueStart] !== '"') return { ...sign, end: valueStart, value: null, quoted: false };
  return { ...sign, ...quotedValue(text, valueStart), quoted: true };
}

function unknownAt(text: string, start: number, run: string): Sign | null {
  const name = UNKNOWN_FIELD.exec(run)?.[1];
  if (name === undefined) return null;
  const valueStart = start + name.length + 1;
  if (valueStart < start + run.length)
    return { kind: 'unknown-field', start, end: start + run.length, name };
  if (text[valueStart] !== '"') return null;
  return { kind: 'unknown-field', start, end: quotedValue(text, valueStart).end, name };
}
