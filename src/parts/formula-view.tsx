import './math.css';
import { decodeMath } from '#domain/text/math-code.ts';
import type { MathNode } from '#domain/text/math-node.ts';
import type { Formula } from '#domain/text/run.ts';
import { fetchMathFont } from '#ui/fetch-math-font.ts';
import { createElement, lazy, type ReactElement, Suspense, useEffect, useMemo } from 'react';

export interface FormulaViewProps {
  readonly formula: Formula;
  /** The formula in plain Unicode. */
  readonly plain: string;
  /** Whether it stands on a line of its own where it was written so. */
  readonly displays: boolean;
}

// Where it cannot be fetched, the plain form stays.
const LateFormula = lazy(async () => ({
  default: await import('./late-formula.tsx').then(
    (part) => part.LateFormula,
    () => PlainFormula,
  ),
}));

/** A formula, set from what came with its text; else typeset meanwhile, in its plain form. */
export function FormulaView(props: FormulaViewProps): ReactElement {
  const { code } = props.formula;
  if (code !== undefined) return <SetFormula {...props} code={code} />;
  return (
    <Suspense fallback={<PlainFormula {...props} />}>
      <LateFormula {...props} />
    </Suspense>
  );
}

/** A formula that is not typeset yet. */
export function PlainFormula({ formula, plain }: FormulaViewProps): ReactElement {
  return <span data-source={formula.source}>{plain}</span>;
}

/** A formula as its code says; its source where there is none. */
export function SetFormula(props: FormulaViewProps & { readonly code: string }): ReactElement {
  const { formula, code, displays } = props;
  const nodes = useMemo(() => (code === '' ? null : decodeMath(code)), [code]);
  useEffect(fetchMathFont, []);
  if (nodes === null) return <>{formula.source}</>;
  const display = displays && formula.display ? 'block' : undefined;
  const className = nodes.length > 1 ? 'wraps' : undefined;
  const attributes = { display, 'data-source': formula.source, className };
  const math = createElement('math', attributes, ...nodes.map(elementOf));
  if (display === undefined) return math;
  return <span className="block overflow-x-auto overflow-y-hidden">{math}</span>;
}

function elementOf({ element, attributes, children }: MathNode, key: number): ReactElement {
  const { class: className, ...others } = attributes;
  if (typeof children === 'string')
    return createElement(element, { key, className, ...others }, children);
  return createElement(element, { key, className, ...others }, children.map(elementOf));
}
