/**
 * A long piece of work, step by step, so that whoever does it can pause between two steps. Each step
 * tells how many papers are done.
 */
export type Steps<Result> = Generator<number, Result, undefined>;

/** Does all the steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
