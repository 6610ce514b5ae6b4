/** Text as UTF-8, compressed by raw DEFLATE. */
export async function packText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * The text of what `packText` gave; null where the bytes are anything else. Not more than `limit`
 * bytes are unpacked: the rest is never asked for.
 */
export async function unpackText(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<string | null> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacked.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > limit) {
        reader.cancel().catch(() => undefined);
        return null;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Damaged bytes end the stream with an error, and letters that are none the decoder.
    return null;
  }
}
