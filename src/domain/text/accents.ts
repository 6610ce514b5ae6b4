import { pairs } from './symbols.ts';

/** Unicode's combining marks by the TeX command that sets them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030C'],
  ['H', '\u030B'],
  ['r', '\u030A'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['d', '\u0323'],
  ['b', '\u0331'],
]);

const LETTERS: ReadonlyMap<string, string> = new Map(
  pairs(
    'ss ß o ø O Ø l ł L Ł aa å AA Å ae æ AE Æ oe œ OE Œ i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ',
  ),
);

const COMMAND_OF_LETTER = /\\([a-zA-Z]+)(?: +|\{\})?|\\(.) ?/y;
const LETTER = /\p{L}/uy;
/** What may follow the marked letter in a group. */
const REST_OF_GROUP = /(\p{L}?)\}/uy;
const MOST_MARKS = 3;

/** A letter that TeX writes by commands. */
export interface TexLetter {
  readonly letter: string;
  /** Where its source ends, exclusive. */
  readonly end: number;
}

/**
 * The letter that a command at a place stands for, such as `\o`, `\'e`, `\'{\i}` or `\c{c}`; null
 * where none does. Marks may stand on a letter with marks, three deep.
 */
export function texLetterAt(text: string, start: number, depth = 0): TexLetter | null {
  COMMAND_OF_LETTER.lastIndex = start;
  const command = COMMAND_OF_LETTER.exec(text);
  if (command === null) return null;
  const name = command[1] ?? command[2] ?? '';
  const letter = LETTERS.get(name);
  if (letter !== undefined) return { letter, end: COMMAND_OF_LETTER.lastIndex };
  const mark = MARKS.get(name);
  if (mark === undefined || depth === MOST_MARKS) return null;
  return markedLetter(text, command.index + command[0].length, mark, depth);
}

function markedLetter(text: string, start: number, mark: string, depth: number): TexLetter | null {
  const isGroup = text[start] === '{';
  const base = letterAt(text, isGroup ? start + 1 : start, depth + 1);
  if (base === null) return null;
  REST_OF_GROUP.lastIndex = base.end;
  const rest = isGroup ? REST_OF_GROUP.exec(text) : ['', ''];
  if (rest === null) return null;
  const undotted = base.letter.replace('ı', 'i').replace('ȷ', 'j');
  const letter = (undotted + mark).normalize('NFC');
  // Where Unicode has no such letter, an unbraced backslash was another thing than an accent.
  if (!isGroup && letter.length > undotted.length) return null;
  return { letter: letter + (rest[1] ?? ''), end: isGroup ? REST_OF_GROUP.lastIndex : base.end };
}

function letterAt(text: string, start: number, depth: number): TexLetter | null {
  if (text[start] === '\\') return texLetterAt(text, start, depth);
  LETTER.lastIndex = start;
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? null : { letter, end: start + letter.length };
}
