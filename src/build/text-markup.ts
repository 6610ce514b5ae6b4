import { gluePieces } from '#domain/search/glue-pieces.ts';
import type { MarkedPiece } from '#domain/search/mark-runs.ts';
import { cutRuns } from '#domain/text/cut-runs.ts';
import { plainRun } from '#domain/text/has-markup.ts';
import { decodeMath } from '#domain/text/math-code.ts';
import type { MathNode } from '#domain/text/math-node.ts';
import { decodeReading, type Reading } from '#domain/text/reading.ts';
import type { Run } from '#domain/text/run.ts';
import { STYLE_ELEMENTS } from '#domain/text/style-elements.ts';
import { element, joined, type Markup, textMarkup } from './markup.ts';

/** A text as its reader sees it, up to so many characters, as `parts/marked-text` shows it. */
export function readingMarkup(
  text: string,
  reading: Reading | undefined,
  limit = Number.POSITIVE_INFINITY,
): Markup {
  const read = reading === undefined ? null : decodeReading(text, reading);
  const runs = cutRuns(read ?? [plainRun(text)], 0, limit);
  return joined(
    ...gluePieces(runs.map(pieceOf)).map((group) => {
      const shown = group.map(({ run, text: words }) => runMarkup(run, words));
      return group.length > 1
        ? element('span', { class: 'whitespace-nowrap' }, ...shown)
        : joined(...shown);
    }),
  );
}

function pieceOf(run: Run): MarkedPiece {
  return { run, text: run.text, start: run.start, isMarked: false };
}

function runMarkup({ formula, styles }: Run, words: string): Markup {
  const content =
    formula === null ? textMarkup(words) : formulaMarkup(formula.code, formula.source);
  return styles.reduceRight((inner, style) => {
    const attributes: Readonly<Record<string, string>> =
      style === 'capitals' ? { class: '[font-variant-caps:small-caps]' } : {};
    return element(STYLE_ELEMENTS[style], attributes, inner);
  }, content);
}

/** Its source where there is no mathematics for it. */
function formulaMarkup(code: string | undefined, source: string): Markup {
  const nodes = code === undefined || code === '' ? null : decodeMath(code);
  if (nodes === null) return textMarkup(source);
  return element('math', nodes.length > 1 ? { class: 'wraps' } : {}, ...nodes.map(mathMarkup));
}

function mathMarkup({ element: name, attributes, children }: MathNode): Markup {
  if (typeof children === 'string') return element(name, attributes, children);
  return element(name, attributes, ...children.map(mathMarkup));
}
