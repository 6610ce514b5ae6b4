import { readSlice } from './hashed-file.ts';

const WINDOW = 2 ** 18;

/** Rows of bytes in a file, one after another. */
export class RowFile {
  private readonly path: string;
  /** Where each row ends. */
  private readonly ends: Float64Array;
  private window: Uint8Array = new Uint8Array(0);
  private windowStart = 0;

  constructor(path: string, lengths: readonly number[]) {
    this.path = path;
    this.ends = new Float64Array(lengths.length);
    let end = 0;
    for (const [row, length] of lengths.entries()) {
      end += length;
      this.ends[row] = end;
    }
  }

  /** A row, for rows that are asked for one after another; good until the next is asked for. */
  next(row: number): Uint8Array {
    const { start, length } = this.placeOf(row);
    const isInWindow =
      start >= this.windowStart && start + length <= this.windowStart + this.window.length;
    if (!isInWindow) {
      this.window = readSlice(this.path, start, Math.max(WINDOW, length));
      this.windowStart = start;
    }
    const bytes = this.window.subarray(start - this.windowStart, start - this.windowStart + length);
    // Many files are gone through together; those at their end need no memory any more.
    if (row === this.ends.length - 1) this.window = new Uint8Array(0);
    return bytes;
  }

  /** A row by itself. */
  read(row: number): Uint8Array {
    const { start, length } = this.placeOf(row);
    return readSlice(this.path, start, length);
  }

  private placeOf(row: number): { readonly start: number; readonly length: number } {
    const start = row === 0 ? 0 : (this.ends[row - 1] ?? 0);
    return { start, length: (this.ends[row] ?? start) - start };
  }
}
