import type { CitedPaper } from '#domain/cite/citation.ts';
import type { CitationFormat } from '#domain/cite/formats.ts';
import { inPieces } from '#platform/in-pieces.ts';
import { useEffect, useRef, useState } from 'react';
import { fileSteps } from './file-steps.ts';

/** From when on the reader is told how far it is. */
const LONG_MILLISECONDS = 1000;

/** The writing of papers as one text. */
interface Writing {
  /** How many papers are written, where it takes long; else null. */
  readonly written: number | null;
  /** Writes them all as a text of a type; rejects where that is cancelled. */
  readonly write: (
    format: CitationFormat,
    papers: readonly CitedPaper[],
    type: string,
  ) => Promise<Blob>;
  readonly cancel: () => void;
}

/** Writes papers in pieces, one text at a time, and no longer than the dialog is open. */
export function useWriting(): Writing {
  const [written, setWritten] = useState<number | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = (): void => running.current?.abort();
  useEffect(() => cancel, []);
  const write: Writing['write'] = async (format, papers, type) => {
    cancel();
    const controller = new AbortController();
    running.current = controller;
    const longFrom = performance.now() + LONG_MILLISECONDS;
    try {
      return await inPieces(fileSteps(format, papers, type), {
        signal: controller.signal,
        onProgress: (count) => {
          if (performance.now() > longFrom) setWritten(count);
        },
      });
    } finally {
      if (running.current === controller) setWritten(null);
    }
  };
  return { written, write, cancel };
}
