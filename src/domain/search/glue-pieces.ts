import type { MarkedPiece } from './mark-runs.ts';

const OPENING = /(?<![\p{Ps}\p{Pi}"'\p{Pd}])[\p{Ps}\p{Pi}"'\p{Pd}]+$/u;
const CLOSING = /^[\p{Pe}\p{Pf}"'.,;:!?%\p{Pd}]+/u;

/** A longer formula may fill its line, and its punctuation the next. */
const LONGEST_GLUED = 24;

/**
 * Groups pieces that no line may break apart: a formula with the punctuation that touches it, where
 * a browser would break a line as it does around a picture. All else stands alone.
 */
export function gluePieces(pieces: readonly MarkedPiece[]): readonly (readonly MarkedPiece[])[] {
  const groups: MarkedPiece[][] = [];
  // What was cut off before a formula begins its group; what follows one may end it.
  let opened: MarkedPiece[] = [];
  pieces.forEach((piece, index) => {
    if (piece.run.formula !== null) {
      groups.push([...opened, piece]);
      opened = [];
      return;
    }
    const { text } = piece;
    const isAfter = isGlued(pieces[index - 1]);
    const isBefore = isGlued(pieces[index + 1]);
    const start = isAfter ? (CLOSING.exec(text)?.[0].length ?? 0) : 0;
    const opening = isBefore ? OPENING.exec(text.slice(start)) : null;
    const end = opening === null ? text.length : start + opening.index;
    if (start > 0) groups.at(-1)?.push(cut(piece, 0, start));
    if (start < end) groups.push([cut(piece, start, end)]);
    opened = end < text.length ? [cut(piece, end, text.length)] : [];
  });
  return groups;
}

function isGlued(piece: MarkedPiece | undefined): boolean {
  return piece !== undefined && piece.run.formula !== null && piece.text.length <= LONGEST_GLUED;
}

function cut(piece: MarkedPiece, from: number, to: number): MarkedPiece {
  return { ...piece, text: piece.text.slice(from, to), start: piece.start + from };
}
