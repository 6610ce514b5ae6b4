import type { MarkedPiece } from '#domain/search/mark-runs.ts';
import type { Reading } from '#domain/text/reading.ts';
import type { Run } from '#domain/text/run.ts';
import type { ComponentType } from 'react';

export interface PiecesProps {
  readonly pieces: readonly MarkedPiece[];
  /** Whether formulas that were written to stand alone do so. */
  readonly displays?: boolean;
}

/** What texts with markup need. */
export interface TextPart {
  readonly decodeReading: (text: string, reading: Reading) => readonly Run[] | null;
  readonly SetPieces: ComponentType<PiecesProps>;
}

let part: TextPart | null = null;
let fetching: Promise<void> | null = null;

/** What texts with markup need, where it is there. */
export function textPart(): TextPart | null {
  return part;
}

/** Fetches it. Never rejects: where it cannot be fetched, texts stand as they are written. */
export function fetchTextPart(): Promise<void> {
  fetching ??= import('./text-part.tsx').then(
    ({ TEXT_PART }) => {
      part = TEXT_PART;
    },
    () => {
      fetching = null;
    },
  );
  return fetching;
}

/** Papers wait for it no longer than this, in ms. */
const PATIENCE = 3000;

/** The same for papers on their way, which must not wait for ever. */
export function prepareTexts(): Promise<void> {
  return Promise.race([
    fetchTextPart(),
    new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE);
    }),
  ]);
}
