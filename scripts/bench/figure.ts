import { median } from './median.ts';

/** One measurement beside what it is to be judged by. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'MB/s' | 'ms' | 'MB' | '%';
  /** What it is compared with: a rival's figure of the same run, or a limit. */
  readonly peer: string;
  readonly peerValue: number;
}

/** A figure as one line: name, value, the peer's, and the first as a multiple of the second. */
export function figureLine({ name, value, unit, peer, peerValue }: Figure): string {
  const ratio =
    peerValue === 0 || Number.isNaN(value) ? '–' : `${(value / peerValue).toFixed(2)} ×`;
  const own = `${rounded(value)} ${unit}`.padStart(13);
  return `${name.padEnd(44)}${own}   ${peer}: ${rounded(peerValue)} ${unit}   ${ratio}`;
}

/** Runs a piece of work `rounds` times after one to warm up; gives the median time in ms. */
export function medianTime(rounds: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

function rounded(value: number): string {
  if (Number.isNaN(value)) return 'none';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
