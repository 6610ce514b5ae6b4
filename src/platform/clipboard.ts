/** Puts a text on the clipboard; whether the browser let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without HTTPS there is no clipboard at all, and readers can forbid it.
    return false;
  }
}

/**
 * Puts a text, of the type `text/plain`, on the clipboard that is still being made. The clipboard is asked for at once, as some
 * browsers give it only while they handle what the reader pressed. Rejects where the text does.
 */
export async function copyComingText(coming: Promise<Blob>): Promise<boolean> {
  if (!('ClipboardItem' in globalThis)) return copyText(await (await coming).text());
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': coming })]);
    return true;
  } catch {
    // It fails for both reasons alike.
    await coming;
    return false;
  }
}
