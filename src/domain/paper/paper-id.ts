import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { foldForIdentity } from '../text/normalise.ts';
import { CROCKFORD_ALPHABET } from './crockford.ts';
import type { PaperId } from './paper.ts';

const SCHEME = 'lectern-paper-1';
const ID_LENGTH = 12;
const BITS_A_CHARACTER = 5;

/**
 * The id of a paper, from its title and its first author (empty where it has none). Readers'
 * bookmarks hang on it, so the method is frozen: the first 12 characters of the lower-case
 * Crockford base 32 of the SHA-256 of the scheme, the folded title and the folded author.
 */
export function paperId(title: string, firstAuthor: string): PaperId {
  const identity = [SCHEME, foldForIdentity(title), foldForIdentity(firstAuthor)].join('\n');
  return crockfordPrefix(sha256(utf8ToBytes(identity)), ID_LENGTH) as PaperId;
}

function crockfordPrefix(bytes: Uint8Array, length: number): string {
  const bits = [...bytes.subarray(0, Math.ceil((length * BITS_A_CHARACTER) / 8))]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length }, (_, position) => {
    const start = position * BITS_A_CHARACTER;
    const value = Number.parseInt(bits.slice(start, start + BITS_A_CHARACTER), 2);
    return CROCKFORD_ALPHABET.charAt(value);
  }).join('');
}
