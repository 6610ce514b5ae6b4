import type { Formula } from './run.ts';

/** Longest formula that is typeset, in UTF-16 units. */
const LONGEST_FORMULA = 2000;
const DEEPEST_NESTING = 50;
const MOST_CELLS = 400;
/** What defines something, loads something or leads elsewhere. */
const FORBIDDEN =
  /\\(?:[egx]?def|let|futurelet|(?:re)?newcommand|providecommand|newenvironment|global|long|csname|href|url|html\w*|includegraphics|input|class|id|style|data)(?![a-zA-Z])/;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['$$', '$$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
]);
const ENVIRONMENT =
  /\\begin\{((?:equation|displaymath|math|align|alignat|flalign|gather|multline|eqnarray|array|[bpv]?matrix|cases)\*?)\}/y;
/** Environments that say no more than that their content is mathematics. */
const BARE_ENVIRONMENT = /^(?:equation|displaymath|math|multline)/;
const INLINE = new Set(['$', '\\(', 'math']);

/** A formula and where its source ends, exclusive. */
export interface FoundFormula extends Formula {
  readonly end: number;
}

/**
 * Finds the formulas of one text, asked for from its beginning to its end. What closes a formula is
 * looked for once, so that a text of nothing but openings takes no longer than another.
 */
export class FormulaFinder {
  private readonly text: string;
  /** By closer: where it stands next, or past the text's end. */
  private readonly nextClosers = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** The formula that a dollar sign, `\(`, `\[` or `\begin` opens here, or null where it opens none. */
  at(start: number): FoundFormula | null {
    const { text } = this;
    ENVIRONMENT.lastIndex = start;
    const name = ENVIRONMENT.exec(text)?.[1];
    if (name !== undefined) return this.environment(start, name, ENVIRONMENT.lastIndex);
    const pair = text.slice(start, start + 2);
    const opener = CLOSERS.has(pair) ? pair : text.charAt(start);
    const closer = CLOSERS.get(opener);
    if (closer === undefined) return null;
    const inner = start + opener.length;
    const close = this.closerFrom(closer, inner);
    const tex = text.slice(inner, close);
    if (close >= text.length || (opener === '$' && !readsAsFormula(tex, text.charAt(close + 1))))
      return null;
    return this.found(start, close + closer.length, tex, !INLINE.has(opener));
  }

  private environment(start: number, name: string, inner: number): FoundFormula | null {
    const closer = `\\end{${name}}`;
    const close = this.closerFrom(closer, inner);
    if (close >= this.text.length) return null;
    const end = close + closer.length;
    const isBare = BARE_ENVIRONMENT.test(name);
    const tex = this.text.slice(isBare ? inner : start, isBare ? close : end);
    return this.found(start, end, tex, !INLINE.has(name));
  }

  private found(start: number, end: number, tex: string, display: boolean): FoundFormula | null {
    if (tex.trim() === '' || /\n\s*\n/.test(tex)) return null;
    return { tex, display, source: this.text.slice(start, end), end };
  }

  private closerFrom(closer: string, from: number): number {
    const known = this.nextClosers.get(closer) ?? -1;
    if (known >= from) return known;
    const found = nextUnescaped(this.text, closer, from);
    this.nextClosers.set(closer, found);
    return found;
  }
}

/** By what a formula is told from others: its TeX, and whether it stands alone. */
export function formulaKey({ tex, display }: Pick<Formula, 'tex' | 'display'>): string {
  return display ? `$$${tex}` : tex;
}

/** Whether a formula is within the bounds of what is typeset, and defines nothing. */
export function isWithinBounds(tex: string): boolean {
  if (tex.length > LONGEST_FORMULA || FORBIDDEN.test(tex)) return false;
  let depth = 0;
  let cells = 0;
  for (const character of tex) {
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === '&') cells += 1;
    if (depth > DEEPEST_NESTING || cells > MOST_CELLS) return false;
  }
  return true;
}

function nextUnescaped(text: string, closer: string, from: number): number {
  let found = text.indexOf(closer, from);
  while (found > from && isEscaped(text, found, from)) found = text.indexOf(closer, found + 1);
  return found === -1 ? text.length : found;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let backslashes = 0;
  while (at - backslashes > from && text[at - backslashes - 1] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

const TYPICAL = /[\\^_=<>+]/;
/** Two words in a row, as no formula has them outside of a command's argument. */
const PROSE = /(?<![a-zA-Z])[a-zA-Z]{2,}[ ,.;:]+(?:[a-zA-Z]{1,2} +)*[a-zA-Z]{3,}/;
const COMMANDS = /\\[a-zA-Z]+\*?\s*(?:\{[^{}]*\})?/g;
const SHORT = 4;

/**
 * Whether what stands between two dollar signs is a formula, by what it holds and by what follows,
 * rather than an amount of money and the beginning of another.
 */
function readsAsFormula(tex: string, next: string): boolean {
  if (tex.length > LONGEST_FORMULA) return true;
  const words = tex.replaceAll(COMMANDS, ' ');
  if (PROSE.test(words)) return false;
  const isTight = tex.trim() === tex;
  const isTypical = TYPICAL.test(tex);
  if (!isTight && !isTypical && tex.trim().length > SHORT) return false;
  if (/^\d/.test(tex) && !isTypical && readsAsAmount(tex, next)) return false;
  return isTight || !/\d/.test(next);
}

/** Whether what begins with a number and ends before a dollar sign is money and what follows it. */
function readsAsAmount(tex: string, next: string): boolean {
  const isOpen = tex.split('(').length !== tex.split(')').length;
  return isOpen || /[-–/]$|\s[a-zA-Z]{2}/.test(tex) || /\d/.test(next);
}
