import { formulaKey } from '#domain/text/formulas.ts';
import type { Formula } from '#domain/text/run.ts';
import { create } from 'zustand';

/** Typesets formulas as `decodeMath` reads them, in their order; an empty text shows the source. */
export type Typesetter = (formulas: readonly Formula[]) => Promise<readonly string[]>;

interface Typesetting {
  /** By the formulas' keys. */
  readonly codes: ReadonlyMap<string, string>;
}

/** The formulas that were typeset here, because they came without. */
export const useTypesetting = create<Typesetting>()(() => ({ codes: new Map() }));

let typesetter: Typesetter | null = null;
let isWaiting = false;
const wanted = new Map<string, Formula>();
const asked = new Set<string>();

/** Has a formula typeset, once however often it is wanted. */
export function wantFormula(formula: Formula): void {
  const key = formulaKey(formula);
  if (asked.has(key) || useTypesetting.getState().codes.has(key)) return;
  wanted.set(key, formula);
  askSoon();
}

/** Says who typesets formulas; what is wanted already is asked for now. */
export function provideTypesetter(given: Typesetter): void {
  typesetter = given;
  askSoon();
}

/** All formulas of one view are asked for together. */
function askSoon(): void {
  if (isWaiting || typesetter === null || wanted.size === 0) return;
  isWaiting = true;
  queueMicrotask(() => {
    isWaiting = false;
    if (typesetter !== null) void ask(typesetter);
  });
}

async function ask(typeset: Typesetter): Promise<void> {
  const formulas = new Map(wanted);
  wanted.clear();
  for (const key of formulas.keys()) asked.add(key);
  const keys = [...formulas.keys()];
  // Whoever cannot be asked leaves the plain form; the next who wants the formula asks again.
  const codes = await typeset([...formulas.values()]).catch(() => null);
  for (const key of keys) asked.delete(key);
  if (codes === null) return;
  useTypesetting.setState((before) => ({
    codes: new Map([
      ...before.codes,
      ...keys.map((key, index) => [key, codes[index] ?? ''] as const),
    ]),
  }));
}
