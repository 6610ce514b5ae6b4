import { isUtf8 } from 'node:buffer';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeText, type Encoding } from '#domain/digest/decode-text.ts';
import { diagnose, type Diagnostic, type Location } from '#domain/digest/diagnostic.ts';
import { piecesOf } from '#domain/digest/digest-pieces.ts';
import { parseDigest, parsePieces, type ParsedPiece } from '#domain/digest/parse-digest.ts';
import type { DigestFile } from './digest-files.ts';

/** In bytes; a longer text of another encoding than UTF-8 would not fit one string of the engine. */
const LONGEST_UNPACKED = 500_000_000;
const CHUNK = 2 ** 18;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const unpack = promisify(gunzip);

/**
 * Reads the bytes of a digest, which may be packed, a piece at a time. Its diagnostics name the digest.
 * `advance` is told of each further share of it that was read.
 */
export async function readDigest(
  { name }: DigestFile,
  bytes: Uint8Array,
  advance: (share: number) => void = () => {},
): Promise<Iterable<ParsedPiece>> {
  try {
    const unpacked = isPacked(bytes)
      ? await unpack(bytes, { maxOutputLength: LONGEST_UNPACKED })
      : bytes;
    if (isUtf8(unpacked)) return parsePieces(piecesOf(chunksOf(unpacked, advance)), name);
    return [parseWhole(name, unpacked)];
  } catch (error) {
    return [{ papers: [], diagnostics: [unreadable(name, error)] }];
  }
}

/** That a file cannot be read, and why. */
export function unreadable(file: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose('unreadable-file', startOf(file), reason);
}

/** Where a file begins. */
export function startOf(file: string): Location {
  return { file, line: 1, column: 1 };
}

function* chunksOf(bytes: Uint8Array, advance: (share: number) => void): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const hasMark = UTF8_MARK.every((byte, index) => bytes[index] === byte);
  for (let start = hasMark ? UTF8_MARK.length : 0; start < bytes.length; start += CHUNK) {
    const chunk = bytes.subarray(start, start + CHUNK);
    yield decoder.decode(chunk, { stream: true });
    advance(chunk.length / bytes.length);
  }
}

function parseWhole(name: string, bytes: Uint8Array): ParsedPiece {
  const { text, diagnostics } = decodeText(bytes, name, decode);
  const digest = text === null ? null : parseDigest(text, name);
  return {
    papers: digest?.papers ?? [],
    diagnostics: [...diagnostics, ...(digest?.diagnostics ?? [])],
  };
}

function decode(label: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder throws for malformed bytes, and says no more than that they are.
    return null;
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
