import { test } from 'playwright/test';
import type { Fault } from './fault.ts';
import type { FaultServer } from './fault-server.ts';

/** Every way in which a file of the bundle can come wrong, each to be noticed by what it is. */
export const BAD_ANSWERS: readonly Fault[] = [
  { kind: 'status', status: 404 },
  { kind: 'status', status: 500 },
  { kind: 'html' },
  { kind: 'truncated' },
  { kind: 'cut' },
  { kind: 'empty' },
  { kind: 'flipped' },
  { kind: 'reset' },
];

/** What the browser itself logs of answers that failed: Chromium, and Firefox of scripts alone. */
export const FAILED_REQUESTS =
  /^console error: Failed to load resource|^page error: Loading (?:module from|failed for)/;

/** Meets faults of files in turn, each a step of its own; the host is mended before the next. */
export async function meetFaults(
  server: FaultServer,
  paths: RegExp,
  faults: readonly Fault[],
  meet: (mend: () => void) => Promise<void>,
): Promise<void> {
  for (const fault of faults) {
    server.fail(paths, fault);
    await test.step(nameOf(fault), () => meet(() => server.heal()));
    server.heal();
  }
}

/** A fault in words. */
export function nameOf(fault: Fault): string {
  return fault.kind === 'status' ? `the status ${fault.status}` : `an answer that is ${fault.kind}`;
}
