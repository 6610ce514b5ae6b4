const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** An address that a note may link to; null for one that is no absolute web or mail address. */
export function safeAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text);
    return SAFE.has(protocol) ? href : null;
  } catch {
    return null;
  }
}
