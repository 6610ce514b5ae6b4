/** What 0x80 to 0x9f stand for; a space where nothing does. */
const HIGH_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST_HIGH_CONTROL = 0x80;
const LAST_HIGH_CONTROL = 0x9f;
const BLANK_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);
const CHUNK = 8192;

/**
 * Decodes Windows-1252; null where bytes have no meaning in it, or are controls that no text has.
 * Not left to the platform's decoder: that of Node 20 reads ISO 8859-1 under this label.
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  if (bytes.some(isNoText)) return null;
  const stretches: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), codeUnit);
    stretches.push(String.fromCharCode(...codes));
  }
  return stretches.join('');
}

function isNoText(byte: number): boolean {
  const undefinedHere = byte >= FIRST_HIGH_CONTROL && codeUnit(byte) === 0x20;
  return undefinedHere || (byte < 0x20 && !BLANK_CONTROLS.has(byte));
}

function codeUnit(byte: number): number {
  if (byte < FIRST_HIGH_CONTROL || byte > LAST_HIGH_CONTROL) return byte;
  return HIGH_CONTROLS.charCodeAt(byte - FIRST_HIGH_CONTROL);
}
