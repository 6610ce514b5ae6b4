/** Where a text stops being JSON, from 0, and why, as the end of a sentence. */
export interface JsonFault {
  readonly offset: number;
  readonly reason: string;
}

/** A place up to which a text is JSON, or the fault there. */
type Checked = number | JsonFault;

const BLANK = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What may stand in a string as it is: no quote, no backslash, nothing before the blank (RFC 8259, 7). */
const STRING_PIECE = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;

function past(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}

function faultAt(text: string, offset: number, wanted: string): JsonFault {
  const found = text.charAt(offset);
  return found === ''
    ? { offset, reason: 'it ends here, in the middle of an entry.' }
    : { offset, reason: `${wanted} is missing before “${found}”.` };
}

function pastString(text: string, offset: number): Checked {
  const end = past(STRING_PIECE, text, offset + 1);
  return text.charAt(end) === '"'
    ? end + 1
    : { offset: end, reason: 'a text has a sign in it that cannot stand there.' };
}

function pastValue(text: string, offset: number): Checked {
  const start = past(BLANK, text, offset);
  const sign = text.charAt(start);
  if (sign === '"') return pastString(text, start);
  if (sign === '{') return pastList(text, start, '}', pastMember);
  if (sign === '[') return pastList(text, start, ']', pastValue);
  const end = Math.max(past(NUMBER, text, start), past(WORD, text, start));
  return end > start ? end : faultAt(text, start, 'a value');
}

function pastMember(text: string, offset: number): Checked {
  const start = past(BLANK, text, offset);
  if (text.charAt(start) !== '"') return faultAt(text, start, 'the name of a field');
  const name = pastString(text, start);
  if (typeof name !== 'number') return name;
  const colon = past(BLANK, text, name);
  return text.charAt(colon) === ':' ? pastValue(text, colon + 1) : faultAt(text, colon, 'a colon');
}

function pastList(
  text: string,
  offset: number,
  close: string,
  pastOne: (text: string, offset: number) => Checked,
): Checked {
  let at = past(BLANK, text, offset + 1);
  if (text.charAt(at) === close) return at + 1;
  for (;;) {
    const after = pastOne(text, at);
    if (typeof after !== 'number') return after;
    at = past(BLANK, text, after);
    if (text.charAt(at) === close) return at + 1;
    if (text.charAt(at) !== ',') return faultAt(text, at, 'a comma');
    at += 1;
  }
}

/** Where a text that is not JSON goes wrong; browsers say it each in their way, or not at all. */
export function jsonFault(text: string): JsonFault {
  const end = pastValue(text, 0);
  if (typeof end !== 'number') return end;
  return faultAt(text, past(BLANK, text, end), 'the end of an entry');
}
