/** How far bytes are from being UTF-8. */
export interface Utf8Damage {
  /** Characters of several bytes that are well-formed. */
  readonly wellFormed: number;
  /** Bytes that belong to no well-formed character. */
  readonly stray: number;
  /** Where the first stray byte is, from 0; -1 where there is none. */
  readonly firstStray: number;
}

/** Counts what is well-formed and what is not, by table 3-7 of the Unicode Standard 15. */
export function utf8Damage(bytes: Uint8Array): Utf8Damage {
  let wellFormed = 0;
  let stray = 0;
  let firstStray = -1;
  for (let offset = 0; offset < bytes.length;) {
    const length = characterLength(bytes, offset);
    if (length > 1) wellFormed += 1;
    if (length === 0) {
      stray += 1;
      if (firstStray === -1) firstStray = offset;
    }
    offset += Math.max(length, 1);
  }
  return { wellFormed, stray, firstStray };
}

/** Bytes of the character that begins at an offset, 0 where none does. */
function characterLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return 1;
  const length = lengthByLead(lead);
  if (length === 0 || !isSecondByte(lead, bytes[offset + 1] ?? 0)) return 0;
  for (let index = 2; index < length; index += 1) {
    if (!isContinuation(bytes[offset + index] ?? 0)) return 0;
  }
  return length;
}

function lengthByLead(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

// Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
function isSecondByte(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
  if (lead === 0xed) return byte >= 0x80 && byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90 && byte <= 0xbf;
  if (lead === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  return isContinuation(byte);
}
