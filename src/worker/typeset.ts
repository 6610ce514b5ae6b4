import type { Formula } from '#domain/text/run.ts';
import { typesetFormula } from '#domain/text/typeset-formula.ts';
import temml from 'temml';

/** Typesets a formula as `decodeMath` reads it; an empty text shows its source. */
export function typeset(formula: Formula): string {
  return typesetFormula(formula, temml.renderToString);
}
