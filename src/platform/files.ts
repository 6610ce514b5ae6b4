/** Saves a text, or what is a file already, among the reader's downloads. */
export function saveFile(
  name: string,
  content: string | Blob,
  mime = 'application/octet-stream',
): void {
  const file = typeof content === 'string' ? new Blob([content], { type: mime }) : content;
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
