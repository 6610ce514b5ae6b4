import type { CitedPaper } from '#domain/cite/citation.ts';
import type { CitationFormat } from '#domain/cite/formats.ts';
import { writeSteps } from '#domain/cite/write-steps.ts';
import { inPieces } from '#platform/in-pieces.ts';
import { useLayoutEffect, useState } from 'react';

/**
 * The first papers as they are written among all; what was written before until that is done, as their
 * keys hang on every paper.
 */
export function usePreview(
  format: CitationFormat,
  papers: readonly CitedPaper[],
  most: number,
): string {
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const steps = writeSteps(format.layout, papers, papers.slice(0, most));
    inPieces(steps, { signal, onProgress: () => undefined }).then(
      (parts) => setText(parts.join('')),
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
    return () => leaving.abort();
  }, [format, papers, most]);
  return text;
}
