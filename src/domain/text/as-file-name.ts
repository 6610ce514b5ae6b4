const LONGEST = 60;

/** A name in letters that every file system takes, without an extension; `list` where it has none. */
export function asFileName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, LONGEST) || 'list';
}
