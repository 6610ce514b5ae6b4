import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeText, type Encoding } from '#domain/digest/decode-text.ts';
import { diagnose, type Diagnostic, type Location } from '#domain/digest/diagnostic.ts';
import { parseDigest, type ParsedDigest } from '#domain/digest/parse-digest.ts';
import type { DigestFile } from './digest-files.ts';

/** What was read of a file; its diagnostics name it by its path. */
export interface ReadDigest {
  /** Null where the file is no text. */
  readonly digest: ParsedDigest | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** In bytes; a longer text would not fit one string of the engine. */
const LONGEST_UNPACKED = 500_000_000;
const unpack = promisify(gunzip);

/** Reads the bytes of a digest, which may be packed. */
export async function readDigest(file: DigestFile, bytes: Uint8Array): Promise<ReadDigest> {
  try {
    const unpacked = isPacked(bytes)
      ? await unpack(bytes, { maxOutputLength: LONGEST_UNPACKED })
      : bytes;
    return parseBytes(file, unpacked);
  } catch (error) {
    return { digest: null, diagnostics: [unreadable(file, error)] };
  }
}

function parseBytes(file: DigestFile, bytes: Uint8Array): ReadDigest {
  const decoded = decodeText(bytes, file.name, decode);
  const digest = decoded.text === null ? null : parseDigest(decoded.text, file.name);
  const diagnostics = [...decoded.diagnostics, ...(digest?.diagnostics ?? [])];
  return { digest, diagnostics: diagnostics.map((one) => ({ ...one, file: file.path })) };
}

/** That a file cannot be read, and why. */
export function unreadable({ path }: DigestFile, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose('unreadable-file', startOf(path), reason);
}

/** Where a file begins. */
export function startOf(path: string): Location {
  return { file: path, line: 1, column: 1 };
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
