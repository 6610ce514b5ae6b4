import { diagnose, type Diagnostic, type Location } from './diagnostic.ts';
import { utf8Damage } from './utf8-damage.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Decodes bytes, without a byte order mark, in an encoding; null where they are malformed. */
export type Decode = (label: Encoding, bytes: Uint8Array) => string | null;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a file, null with an error where its bytes are no text. */
export interface DecodedText {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Tells the encoding of a file and decodes it: by its byte order mark, else UTF-8, else
 * Windows-1252 with a warning. Bytes that are none of these are an error, as is UTF-8 with a few
 * broken characters, since read as Windows-1252 it would be garbled throughout.
 */
export function decodeText(bytes: Uint8Array, digestName: string, decode: Decode): DecodedText {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const [encoding, start] = mark ?? ['utf-8', []];
  const body = bytes.subarray(start.length);
  const text = decode(encoding, body);
  if (text !== null) return { text, diagnostics: [] };
  if (mark === undefined) return decodeFallback(bytes, digestName);
  // Where UTF-16 breaks off is not looked for: its lines cannot be counted in bytes.
  const offset = encoding === 'utf-8' ? start.length + utf8Damage(body).firstStray : 0;
  return undecodable(bytes, digestName, offset);
}

function decodeFallback(bytes: Uint8Array, digestName: string): DecodedText {
  const { wellFormed, stray, firstStray } = utf8Damage(bytes);
  const text = wellFormed >= stray ? null : decodeWindows1252(bytes);
  if (text === null) return undecodable(bytes, digestName, firstStray);
  const where = locate(bytes, digestName, firstStray);
  return { text, diagnostics: [diagnose('windows-1252', where, hexadecimal(bytes, firstStray))] };
}

function undecodable(bytes: Uint8Array, digestName: string, offset: number): DecodedText {
  const quote = hexadecimal(bytes, offset);
  const where = locate(bytes, digestName, offset);
  return { text: null, diagnostics: [diagnose('undecodable-bytes', where, quote)] };
}

/** Line and column of a byte; columns count bytes here, for want of characters. */
function locate(bytes: Uint8Array, file: string, offset: number): Location {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < offset; index += 1) {
    const ends = bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a);
    if (!ends) continue;
    line += 1;
    lineStart = index + 1;
  }
  return { file, line, column: offset - lineStart + 1 };
}

function hexadecimal(bytes: Uint8Array, offset: number): string {
  const shown = [...bytes.subarray(offset, offset + 4)];
  return shown.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
