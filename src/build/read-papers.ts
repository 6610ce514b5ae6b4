import type { Paper } from '#domain/paper/paper.ts';
import { encodeReading } from '#domain/text/encode-reading.ts';
import { formulaKey } from '#domain/text/formulas.ts';
import { hasMarkup } from '#domain/text/has-markup.ts';
import type { Formula } from '#domain/text/run.ts';
import { type RenderMathml, typesetFormula } from '#domain/text/typeset-formula.ts';

/** Gives papers the readings of their texts; each formula is typeset once, whoever holds it. */
export function readingBy(render: RenderMathml): (paper: Paper) => Paper {
  const known = new Map<string, string>();
  const typeset = (formula: Formula): string => {
    const key = formulaKey(formula);
    const code = known.get(key) ?? typesetFormula(formula, render);
    known.set(key, code);
    return code;
  };
  return (paper) => {
    const readings = [paper.title, paper.abstract, ...paper.authors].flatMap((text, place) =>
      hasMarkup(text) ? [[place, encodeReading(text, typeset)] as const] : [],
    );
    return readings.length === 0 ? paper : { ...paper, readings };
  };
}
