import type { Figure } from './figure.ts';

/** The figures of one corpus. */
export interface Measured {
  readonly corpus: string;
  readonly figures: readonly Figure[];
}

/** What each figure grows by from one corpus to the next, as a table; empty where there is but one. */
export function growthTable(measured: readonly Measured[]): string {
  const [first, ...others] = measured;
  if (first === undefined || others.length === 0) return '';
  const header = ['', ...measured.map(({ corpus }) => corpus)];
  const rows = first.figures.map(({ name, unit }) => {
    const values = measured.map(({ figures }) => valueOf(figures, name));
    return [`${name}, ${unit}`, ...values.map((value, at) => cell(value, values[at - 1]))];
  });
  return [header, header.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}

function valueOf(figures: readonly Figure[], name: string): number {
  return figures.find((figure) => figure.name === name)?.value ?? Number.NaN;
}

function cell(value: number, before: number | undefined): string {
  const own = Number.isNaN(value) ? 'none' : value.toFixed(value < 10 ? 2 : 0);
  const grows = before !== undefined && before > 0 && !Number.isNaN(value);
  return grows ? `${own} (${(value / before).toFixed(2)} ×)` : own;
}
