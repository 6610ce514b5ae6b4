import type { Formula } from '#domain/text/run.ts';

/** Asks the worker to typeset formulas. */
export interface ToTypesetter {
  readonly id: number;
  readonly formulas: readonly Formula[];
}

/** Its answer, in the formulas' order; null where the renderer could not be fetched. */
export interface FromTypesetter {
  readonly id: number;
  readonly codes: readonly string[] | null;
}
