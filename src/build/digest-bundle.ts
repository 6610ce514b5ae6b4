import { type Diagnostic, formatDiagnostic, type Severity } from '#domain/digest/diagnostic.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { readDigests } from './read-digests.ts';
import { writeBundle, type WrittenBundle } from './write-bundle.ts';

/** What digests at some paths give. */
export interface DigestBundle {
  /** One line each, `file:line:column error message mend`. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** The bundle of all papers that could be read. */
  write(): WrittenBundle;
}

/** Reads the digests at paths. */
export async function readDigestBundle(paths: readonly string[]): Promise<DigestBundle> {
  const { papers, diagnostics } = await readDigests(paths);
  return {
    errors: linesOf(diagnostics, 'error'),
    warnings: linesOf(diagnostics, 'warning'),
    write: once(papers),
  };
}

function once(papers: readonly Paper[]): () => WrittenBundle {
  let written: WrittenBundle | null = null;
  return () => (written ??= writeBundle(papers));
}

function linesOf(diagnostics: readonly Diagnostic[], severity: Severity): readonly string[] {
  return diagnostics.filter((one) => one.severity === severity).map(formatDiagnostic);
}
