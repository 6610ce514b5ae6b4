import { type BackupFault, damagedAt, FOREIGN, type TextPosition } from './backup-fault.ts';
import { jsonFault } from './json-fault.ts';

/** What is heard of a JSON object while its text comes in; each answers why it refuses, or null. */
export interface SplitHandlers {
  /** A field, whole, unless it is an array. */
  readonly field: (name: string, value: unknown, at: TextPosition) => BackupFault | null;
  /** One item of a field that is an array. */
  readonly item: (name: string, value: unknown, at: TextPosition) => BackupFault | null;
}

type Expected = 'object' | 'name' | 'colon' | 'value' | 'item' | 'item-end' | 'field-end' | 'end';

const DEEPEST = 64;
const CODE = {
  newline: 10,
  quote: 34,
  comma: 44,
  colon: 58,
  openArray: 91,
  backslash: 92,
  closeArray: 93,
  open: 123,
  close: 125,
  mark: 0xfe_ff,
} as const;
const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, 32]);
/** What means anything within a string; the rest of it, which is most of a file, is passed over. */
const SIGNS = /["\\\n]/g;
const TOO_DEEP = 'it is nested more deeply than any backup is.';

/** A value whose text is coming in. */
interface Capture {
  readonly at: TextPosition;
  readonly pieces: string[];
  depth: number;
  inString: boolean;
  escaped: boolean;
}

/**
 * Takes a JSON object apart while its text comes in, so that no more than one value of it is ever
 * held as text: each field, and each item of a field that is an array, is handed on by itself.
 */
export class JsonSplitter {
  readonly #handlers: SplitHandlers;
  #expected: Expected = 'object';
  #isFirst = true;
  #name = '';
  #capture: Capture | null = null;
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  #fault: BackupFault | null = null;

  constructor(handlers: SplitHandlers) {
    this.#handlers = handlers;
  }

  /** Takes the next piece of the text; the fault that ends it all, or null. */
  write(text: string): BackupFault | null {
    const start = this.#offset;
    for (let index = 0; index < text.length && this.#fault === null;) {
      this.#offset = start + index;
      index = this.#capture === null ? this.#step(text, index) : this.#scan(text, index, start);
    }
    this.#offset = start + text.length;
    return this.#fault;
  }

  /** Says that the text is over; the fault that it ends with, or null. */
  end(): BackupFault | null {
    if (this.#fault !== null || this.#expected === 'end') return this.#fault;
    if (this.#expected === 'object') return FOREIGN;
    return damagedAt(this.#position(), 'it ends here, in the middle of its content.');
  }

  #position(): TextPosition {
    const { line, column } = { line: this.#line, column: this.#offset - this.#lineStart + 1 };
    return { offset: this.#offset, line, column };
  }

  #noteLine(offset: number): void {
    this.#line += 1;
    this.#lineStart = offset + 1;
  }

  /** Takes one sign between values; gives where to go on. */
  #step(text: string, index: number): number {
    const code = text.charCodeAt(index);
    if (code === CODE.newline) this.#noteLine(this.#offset);
    if (BLANKS.has(code) || (code === CODE.mark && this.#offset === 0)) return index + 1;
    switch (this.#expected) {
      case 'object':
        if (code !== CODE.open) this.#fault = FOREIGN;
        else this.#expect('name', true);
        return index + 1;
      case 'name':
        return this.#stepToName(code, index);
      case 'colon':
        this.#take(code, CODE.colon, 'value', 'a colon is missing.');
        return index + 1;
      case 'value':
        if (code !== CODE.openArray) return this.#begin(index);
        this.#expect('item', true);
        return index + 1;
      case 'item':
        if (code !== CODE.closeArray || !this.#isFirst) return this.#begin(index);
        this.#expect('field-end');
        return index + 1;
      case 'item-end':
        if (code === CODE.closeArray) this.#expect('field-end');
        else this.#take(code, CODE.comma, 'item', 'a comma is missing.');
        return index + 1;
      case 'field-end':
        if (code === CODE.close) this.#expect('end');
        else this.#take(code, CODE.comma, 'name', 'a comma is missing.');
        return index + 1;
      case 'end':
        this.#refuse('something follows after its end.');
        return index + 1;
    }
  }

  #stepToName(code: number, index: number): number {
    if (code === CODE.quote) return this.#begin(index);
    if (code === CODE.close && this.#isFirst) this.#expect('end');
    else this.#refuse('the name of a field is missing.');
    return index + 1;
  }

  #expect(expected: Expected, isFirst = false): void {
    this.#expected = expected;
    this.#isFirst = isFirst;
  }

  #take(code: number, wanted: number, next: Expected, missing: string): void {
    if (code === wanted) this.#expect(next);
    else this.#refuse(missing);
  }

  #refuse(reason: string): void {
    this.#fault = damagedAt(this.#position(), reason);
  }

  #begin(index: number): number {
    const at = this.#position();
    this.#capture = { at, pieces: [], depth: 0, inString: false, escaped: false };
    return index;
  }

  /** Takes what there is of a value; gives where to go on. */
  #scan(text: string, from: number, start: number): number {
    const capture = this.#capture;
    if (capture === null) return from;
    for (let index = from; index < text.length; index += 1) {
      if (capture.inString && !capture.escaped) index = nextSign(text, index);
      const code = text.charCodeAt(index);
      if (code === CODE.newline) this.#noteLine(start + index);
      if (capture.inString) {
        if (!endsString(capture, code)) continue;
        if (capture.depth === 0) return this.#finish(capture, text, from, index + 1);
      } else if (code === CODE.quote) {
        capture.inString = true;
      } else if (code === CODE.open || code === CODE.openArray) {
        capture.depth += 1;
        if (capture.depth > DEEPEST) {
          this.#offset = start + index;
          this.#refuse(TOO_DEEP);
          return text.length;
        }
      } else if (code === CODE.close || code === CODE.closeArray) {
        if (capture.depth === 0) return this.#finish(capture, text, from, index);
        capture.depth -= 1;
        if (capture.depth === 0) return this.#finish(capture, text, from, index + 1);
      } else if (capture.depth === 0 && (code === CODE.comma || BLANKS.has(code))) {
        // The end of a number or a word, which is taken again as what stands between values.
        if (code === CODE.newline) this.#line -= 1;
        return this.#finish(capture, text, from, index);
      }
    }
    capture.pieces.push(text.slice(from));
    return text.length;
  }

  #finish(capture: Capture, text: string, from: number, to: number): number {
    const whole = capture.pieces.join('') + text.slice(from, to);
    this.#capture = null;
    this.#fault = this.#hand(whole, capture.at);
    return to;
  }

  #hand(text: string, at: TextPosition): BackupFault | null {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      const { offset, reason } = jsonFault(text);
      return damagedAt(positionWithin(at, text, offset), reason);
    }
    if (this.#expected === 'name') {
      this.#name = String(value);
      this.#expect('colon');
      return null;
    }
    const isItem = this.#expected === 'item';
    this.#expect(isItem ? 'item-end' : 'field-end');
    return (isItem ? this.#handlers.item : this.#handlers.field)(this.#name, value, at);
  }
}

/** Where the next sign of a string stands that means anything; the text's end where none does. */
function nextSign(text: string, from: number): number {
  SIGNS.lastIndex = from;
  return SIGNS.exec(text)?.index ?? text.length;
}

/** Whether a sign ends the string that is being read. */
function endsString(capture: Capture, code: number): boolean {
  if (capture.escaped) {
    capture.escaped = false;
  } else if (code === CODE.backslash) {
    capture.escaped = true;
  } else if (code === CODE.quote) {
    capture.inString = false;
    return true;
  }
  return false;
}

function positionWithin(at: TextPosition, text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return {
    offset: at.offset + offset,
    line: at.line + lines.length - 1,
    column: lines.length === 1 ? at.column + offset : last + 1,
  };
}
