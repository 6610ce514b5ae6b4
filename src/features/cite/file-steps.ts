import type { CitedPaper } from '#domain/cite/citation.ts';
import type { CitationFormat } from '#domain/cite/formats.ts';
import type { Steps } from '#domain/cite/steps.ts';
import { writeSteps } from '#domain/cite/write-steps.ts';

/**
 * Papers as a text of a type in UTF-8, step by step. Made of bytes, as a long text would hold the page
 * while the browser encodes it.
 */
export function* fileSteps(
  format: CitationFormat,
  papers: readonly CitedPaper[],
  type: string,
): Steps<Blob> {
  const parts = yield* writeSteps(format.layout, papers);
  const encoder = new TextEncoder();
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for (const part of parts) {
    bytes.push(encoder.encode(part));
    yield papers.length;
  }
  return new Blob(bytes, { type });
}
