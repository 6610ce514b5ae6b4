import { tokenize } from '../text/tokenize.ts';

/** A stretch of a text in UTF-16 units, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A query's text without a piece, one blank where there were blanks on both sides. */
export function withoutPiece(text: string, { start, end }: Stretch): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (before.trim() === '') return after.trimStart();
  if (after.trim() === '') return `${before.trimEnd()} `;
  return `${before.trimEnd()} ${after.trimStart()}`;
}

/** A query's text with something else in the place of a piece. */
export function withPiece(text: string, { start, end }: Stretch, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** A query's text with one word in place of another, wherever that stands. */
export function withWord(text: string, term: string, word: string): string {
  let changed = '';
  let end = 0;
  for (const token of tokenize(text)) {
    if (!token.terms.some((spelling) => spelling === term)) continue;
    changed += text.slice(end, token.start) + word;
    ({ end } = token);
  }
  return changed + text.slice(end);
}
