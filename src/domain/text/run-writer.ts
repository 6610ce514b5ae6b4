import type { Formula, Run, Style } from './run.ts';

interface Look {
  readonly styles: readonly Style[];
  readonly address: string | null;
}

/** Collects what is read of a text, from its beginning to its end, as pieces without gaps. */
export class RunWriter {
  private readonly pieces: Run[] = [];
  private end = 0;

  /** How far the source is written, exclusive. */
  get covered(): number {
    return this.end;
  }

  /** What was written. */
  get written(): readonly Run[] {
    return this.pieces;
  }

  /** Adds text that stands for the source up to a place; none for markup without text. */
  write(text: string, end: number, { styles, address }: Look): void {
    if (end > this.end || text !== '')
      this.pieces.push({ start: this.end, end, text, styles, address, formula: null });
    this.end = end;
  }

  formula(formula: Formula, text: string, end: number, { styles, address }: Look): void {
    this.pieces.push({ start: this.end, end, text, styles, address, formula });
    this.end = end;
  }
}
