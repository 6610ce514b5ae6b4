import { formulaKey } from '#domain/text/formulas.ts';
import { useTypesetting, wantFormula } from '#state/typesetting.ts';
import { type ReactElement, useEffect } from 'react';
import { type FormulaViewProps, PlainFormula, SetFormula } from './formula-view.tsx';

/** A formula that did not come typeset with its text: it is typeset here, off the main thread. */
export function LateFormula(props: FormulaViewProps): ReactElement {
  const { formula } = props;
  const code = useTypesetting((typesetting) => typesetting.codes.get(formulaKey(formula)));
  useEffect(() => wantFormula(formula), [formula]);
  return code === undefined ? <PlainFormula {...props} /> : <SetFormula {...props} code={code} />;
}
