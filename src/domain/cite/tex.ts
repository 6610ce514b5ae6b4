import { interpret } from '../text/interpret.ts';
import type { Run } from '../text/run.ts';

const SPECIAL = /[&%#_$^~\\{}\u00A0]/g;
/** Signs that TeX draws together: `--` would be a dash, `''` a quotation mark. */
const LIGATURE = /([-'`])(?=\1)/g;
/** BibTeX counts braces behind a backslash too, so that they are spelt out. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['\u00A0', ' '],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
]);
const STYLES: ReadonlyMap<string, string> = new Map([
  ['emphasis', '\\emph'],
  ['strong', '\\textbf'],
  ['code', '\\texttt'],
  ['capitals', '\\textsc'],
  ['superscript', '\\textsuperscript'],
  ['subscript', '\\textsubscript'],
]);

/** How the stretches of a text are written; each has to escape. */
export interface TexWriting {
  readonly words: (words: string) => string;
  readonly formula: (tex: string) => string;
}

const PLAIN_WRITING: TexWriting = { words: escapeTex, formula: (tex) => tex };

/**
 * A text as TeX that compiles and whose braces balance: formulas stand as the author wrote them,
 * styles as their commands, words in plain Unicode with TeX's special characters escaped.
 */
export function texOf(source: string, writing: TexWriting = PLAIN_WRITING): string {
  return interpret(source)
    .map((run) => texOfRun(run, writing))
    .join('')
    .trim();
}

/** Plain text with TeX's special characters escaped or spelt out, and its ligatures broken up. */
export function escapeTex(text: string): string {
  return text
    .replace(SPECIAL, (sign) => SPELT_OUT.get(sign) ?? `\\${sign}`)
    .replace(LIGATURE, '$1{}');
}

function texOfRun({ text, styles, formula }: Run, { words, formula: write }: TexWriting): string {
  if (formula !== null)
    return balances(formula.source) && !endsWithin(formula.tex)
      ? write(balancedFormula(formula.source))
      : words(formula.source);
  const commands = styles.flatMap((style) => STYLES.get(style) ?? []);
  const opening = commands.map((command) => `${command}{`).join('');
  return `${opening}${words(text)}${'}'.repeat(commands.length)}`;
}

/** A formula whose braces balance for BibTeX too, without what TeX would take for a comment. */
function balancedFormula(source: string): string {
  const isTable = source.includes('\\begin');
  const escaped = source.replace(/\\[^]|[%#&]/g, (found) => {
    if (found.length > 1 || (found === '&' && isTable)) return found;
    return `\\${found}`;
  });
  if (balances(escaped.replace(/\\([{}])/g, '$1'))) return escaped;
  return escaped.replace(/\\[^]/g, (found) => {
    if (found === '\\{') return '\\lbrace ';
    return found === '\\}' ? '\\rbrace ' : found;
  });
}

/** Whether a formula would end before its end: a dollar in it that is no sign leaves mathematics. */
function endsWithin(tex: string): boolean {
  return tex.replace(/\\[^]/g, '').includes('$');
}

/** Whether every brace has its partner; escaped ones are signs. */
function balances(tex: string): boolean {
  let depth = 0;
  for (const [brace] of tex.matchAll(/\\[^]|[{}]/g)) {
    if (brace === '{') depth += 1;
    if (brace === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
