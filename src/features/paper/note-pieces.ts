/** About as many characters are read as Markdown at a time, which takes a few milliseconds. */
const PIECE = 4_000;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** A run of lines of a note. */
export interface NotePiece {
  /** Where it begins in the note. */
  readonly start: number;
  readonly text: string;
  /** Whether it is too long to be read as Markdown without a pause, having no blank line to part it. */
  readonly isPlain: boolean;
}

/** A note in pieces that can be read as Markdown one by one, parted at blank lines outside code. */
export function notePieces(note: string): readonly NotePiece[] {
  const pieces: NotePiece[] = [];
  let start = 0;
  let end = 0;
  let fence: string | null = null;
  const finish = (): void => {
    const text = note.slice(start, end);
    if (text.trim() !== '') pieces.push({ start, text, isPlain: text.length > 4 * PIECE });
    start = end;
  };
  for (const line of note.split('\n')) {
    const mark: string | undefined = FENCE.exec(line)?.[1];
    if (mark !== undefined) fence = fence === null ? mark : closes(mark, fence) ? null : fence;
    end = Math.min(end + line.length + 1, note.length);
    if (fence === null && line.trim() === '' && end - start > PIECE) finish();
  }
  finish();
  return pieces;
}

function closes(mark: string, fence: string): boolean {
  return mark.charAt(0) === fence.charAt(0) && mark.length >= fence.length;
}
