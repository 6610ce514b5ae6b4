import { regroupBits } from './regroup-bits.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(ALPHABET, (sign, value) => [sign, value]));

/** Bytes as signs that an address holds as they are: base64url of RFC 4648, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const values = regroupBits(bytes, 8, 6);
  return values.map((value) => ALPHABET.charAt(value)).join('');
}

/** The bytes that `toBase64Url` wrote; null for every text that it would not have written. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  const values: number[] = [];
  for (const sign of text) {
    const value = VALUES.get(sign);
    if (value === undefined) return null;
    values.push(value);
  }
  const bytes = regroupBits(values, 6, 8);
  const length = Math.floor((values.length * 6) / 8);
  const isWhole = values.length % 4 !== 1 && bytes.slice(length).every((rest) => rest === 0);
  return isWhole ? Uint8Array.from(bytes.slice(0, length)) : null;
}
