import { watchCopying } from '#platform/copied-source.ts';
import { provideTypesetter } from '#state/typesetting.ts';

/** What the texts on the page need behind them; gives what ends it. */
export function serveTexts(): () => void {
  provideTypesetter(async (formulas) => {
    const { typesetFormulas } = await import('#data/typeset-formulas.ts');
    return typesetFormulas(formulas);
  });
  return watchCopying();
}
