const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads bytes as UTF-8; null where they are not. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    // The decoder throws for malformed bytes, and says no more than that they are.
    return null;
  }
}
