import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from './decode-text.ts';

describe('decodeText', () => {
  const text = 'Jörn, 王明 😀';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['little-endian UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['big-endian UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes, 'd.txt', decode)).toEqual({ text, diagnostics: [] });
  });

  it('reads no bytes as no text', () => {
    expect(decodeText(new Uint8Array(), 'd.txt', decode)).toEqual({ text: '', diagnostics: [] });
  });

  it('falls back to Windows-1252, and says where it had to', () => {
    const decoded = decodeText(
      Buffer.from('A\r\nB\n\x93J\xf6rn\x94 \x80', 'latin1'),
      'd.txt',
      decode,
    );
    expect(decoded.text).toBe('A\r\nB\n“Jörn” €');
    expect(decoded.diagnostics).toMatchObject([
      { file: 'd.txt', line: 3, column: 1, severity: 'warning', code: 'windows-1252' },
    ]);
  });

  it.each<[string, readonly number[], number, number]>([
    ['UTF-8 with a broken character', [0x41, 0x0a, 0xc3, 0xb6, 0xff, 0x41], 2, 3],
    ['overlong UTF-8 among good', [0xc3, 0xb6, 0xc0, 0x80, 0xe2, 0x82, 0xac], 1, 3],
    ['bytes that Windows-1252 lacks', [0x41, 0x81], 1, 2],
    ['binary data', [0x0d, 0xff, 0x00, 0x01], 2, 1],
    ['broken UTF-8 after a mark', [0xef, 0xbb, 0xbf, 0x41, 0xff], 1, 5],
    ['half a character of UTF-16', [0xff, 0xfe, 0x41], 1, 1],
  ])('reports %s', (_, bytes, line, column) => {
    const decoded = decodeText(new Uint8Array(bytes), 'd.txt', decode);
    expect(decoded.text).toBeNull();
    expect(decoded.diagnostics).toMatchObject([{ line, column, code: 'undecodable-bytes' }]);
  });

  it('gives a text or an error for any bytes, and agrees with the platform on UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { text: read, diagnostics } = decodeText(bytes, 'd.txt', decode);
        expect(read === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        const marked = [0xef, 0xfe, 0xff].includes(bytes[0] ?? 0);
        const wellFormed = decode('utf-8', bytes) !== null;
        expect(marked || wellFormed === (diagnostics.length === 0)).toBe(true);
      }),
    );
  });
});

function decode(label: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
