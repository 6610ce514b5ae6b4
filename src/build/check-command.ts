import { countInWords } from '#domain/text/count-in-words.ts';
import { formatDiagnostic, type Diagnostic, type Severity } from '#domain/digest/diagnostic.ts';
import { runTextCheck } from './check-text.ts';
import { readDigests, type ReadDigests } from './read-digests.ts';

/** Asks what of the texts shows as its source, instead of what is wrong with the digests. */
const TEXT_OPTION = '--text';
const DEFAULT_PATHS = ['seeds/'];

/**
 * Prints the diagnostics of digests, one a line, and a summary. Without arguments it checks
 * `seeds/`. Gives the exit status: 1 where there is an error, else 0.
 */
export async function runCheck(argv: readonly string[]): Promise<number> {
  const paths = argv.filter((argument) => argument !== TEXT_OPTION);
  if (paths.length < argv.length) return runTextCheck(paths.length === 0 ? DEFAULT_PATHS : paths);
  const read = await readDigests(argv.length === 0 ? DEFAULT_PATHS : argv);
  const lines = [...read.diagnostics.map(formatDiagnostic), summaryOf(read)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return numberOf(read.diagnostics, 'error') > 0 ? 1 : 0;
}

function summaryOf({ papers, diagnostics, files }: ReadDigests): string {
  const days = new Set(papers.map(({ date }) => date)).size;
  const found = [
    countInWords(files.length, 'file'),
    countInWords(papers.length, 'paper'),
    countInWords(days, 'day'),
    countInWords(numberOf(diagnostics, 'error'), 'error'),
    countInWords(numberOf(diagnostics, 'warning'), 'warning'),
  ];
  return `${found.join(', ')}.`;
}

function numberOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}
