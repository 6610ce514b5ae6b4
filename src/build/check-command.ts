import { formatDiagnostic, type Diagnostic, type Severity } from '#domain/digest/diagnostic.ts';
import { readDigests, type ReadDigests } from './read-digests.ts';

const DEFAULT_PATHS = ['seeds/'];

/**
 * Prints the diagnostics of digests, one a line, and a summary. Without arguments it checks
 * `seeds/`. Gives the exit status: 1 where there is an error, else 0.
 */
export async function runCheck(argv: readonly string[]): Promise<number> {
  const read = await readDigests(argv.length === 0 ? DEFAULT_PATHS : argv);
  const lines = [...read.diagnostics.map(formatDiagnostic), summaryOf(read)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return numberOf(read.diagnostics, 'error') > 0 ? 1 : 0;
}

function summaryOf({ papers, diagnostics, files }: ReadDigests): string {
  const days = new Set(papers.map(({ date }) => date)).size;
  const found = [
    counted(files.length, 'file'),
    counted(papers.length, 'paper'),
    counted(days, 'day'),
    counted(numberOf(diagnostics, 'error'), 'error'),
    counted(numberOf(diagnostics, 'warning'), 'warning'),
  ];
  return `${found.join(', ')}.`;
}

function numberOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
