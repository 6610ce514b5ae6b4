/** So many of something, in words: `1 paper`, `2 papers`; `many` where an `s` does not make it more. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
