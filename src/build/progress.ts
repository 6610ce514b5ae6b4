/** Tells how far a long act has come. */
export interface Progress {
  /** Begins a part of it that counts up to a total, in bytes or in things. */
  begin(name: string, total: number, unit: Unit): void;
  /** So much more of the part is done. */
  advance(amount: number): void;
  /** Nothing more is to be told. */
  end(): void;
}

/** What is counted: bytes, or a noun in the plural. */
export type Unit = 'bytes' | 'papers' | 'files';

/** Where progress is told. */
export interface ProgressOutput {
  readonly write: (text: string) => void;
  /** Whether a line can be written anew. */
  readonly isTerminal: boolean;
  /** In ms, from any beginning. */
  readonly now: () => number;
}

/** What is over so soon needs no telling. */
const QUIET_FOR = 2000;
const PAUSE_ON_TERMINAL = 200;
const PAUSE_ELSEWHERE = 5000;
/** Before this it cannot be told how long the rest takes. */
const LEAST_ELAPSED = 500;
const CLEAR_LINE = '\r\u001B[K';

/** Tells nothing. */
export const SILENT: Progress = { begin: () => {}, advance: () => {}, end: () => {} };

/** Progress on standard error. */
export function progressOnTerminal(): Progress {
  return createProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    now: () => performance.now(),
  });
}

/**
 * Progress in one line that is written anew on a terminal, elsewhere in a line every few seconds: the
 * share that is done, how fast, and how long the rest will take. Nothing is told in the first two seconds.
 */
export function createProgress({ write, isTerminal, now }: ProgressOutput): Progress {
  const pause = isTerminal ? PAUSE_ON_TERMINAL : PAUSE_ELSEWHERE;
  const start = now();
  let told = start + QUIET_FOR - pause;
  let stage = { name: '', total: 0, unit: 'files' as Unit, start, done: 0 };
  let isLineOpen = false;
  const clear = (): void => {
    if (isLineOpen) write(CLEAR_LINE);
    isLineOpen = false;
  };
  return {
    begin(name, total, unit) {
      stage = { name, total, unit, start: now(), done: 0 };
    },
    advance(amount) {
      stage.done += amount;
      const time = now();
      if (time - told < pause) return;
      told = time;
      const line = progressLine(stage, time - stage.start);
      write(isTerminal ? `${CLEAR_LINE}${line}` : `${line}\n`);
      isLineOpen = isTerminal;
    },
    end: clear,
  };
}

interface Stage {
  readonly name: string;
  readonly total: number;
  readonly unit: Unit;
  readonly done: number;
}

/** `lectern: reading digests, 43 %, 12.3 MB/s, 25 s left` */
function progressLine({ name, total, unit, done }: Stage, elapsed: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const parts = [`lectern: ${name}`, `${Math.floor(share * 100)} %`];
  const perSecond = (done / elapsed) * 1000;
  if (elapsed >= LEAST_ELAPSED && done > 0) {
    parts.push(rateInWords(perSecond, unit));
    parts.push(`${timeInWords(Math.max(0, total - done) / perSecond)} left`);
  }
  return parts.join(', ');
}

function rateInWords(perSecond: number, unit: Unit): string {
  if (unit === 'bytes') return `${(perSecond / 1e6).toFixed(1)} MB/s`;
  return `${Math.round(perSecond)} ${unit}/s`;
}

function timeInWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
