const BRACE = /\\[^]|[{}]/g;

/** Where the group that each brace opens ends, by the places of the braces; linear in the text. */
export function groupEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.matchAll(BRACE)) {
    if (match[0] === '{') open.push(match.index);
    else if (match[0] === '}') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, match.index);
    }
  }
  return ends;
}
