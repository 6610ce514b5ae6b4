import { isScriptSign, script } from './script.ts';
import { SYMBOLS, pairs } from './symbols.ts';

const TOKEN = /\\([a-zA-Z]+)\*?\s*|\\([^])|\s+|[^]/gu;
/** Commands that only say how what follows is set. */
const SETTINGS =
  /^(?:math\w*|text\w*|operatorname|boldsymbol|bm?|rm|bf|it|sf|tt|cal|left|right|middle|[bB]igg?[lrm]?|\w*style|limits|nolimits|mbox|hbox|ensuremath|begin|end|[dt]frac|frac|[dt]?binom|sqrt|over(?:line|brace|set)|under(?:line|brace|set)|stackrel|label|tag|nonumber|notag)$/;
const BLANKS = new Set([',', ':', ';', '>', ' ', '\\', 'quad', 'qquad']);
const NOTHING = new Set(['!', '/', '-', '(', ')', '[', ']']);
const MARKS = new Map(
  pairs(
    'hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 vec \u20D7 dot \u0307 ddot \u0308',
  ),
);
const DEEPEST = 50;

/**
 * A formula on one line in plain Unicode, as well as that goes: `x^2` as `x²`, `\alpha_t` as `α_t`,
 * `\frac{a}{b}` as `a/b`. Commands that it does not know stand there by their names.
 */
export function linearFormula(tex: string): string {
  const tokens = [...tex.matchAll(TOKEN)];
  return new LinearWriter(tokens).rest(0).replaceAll(/ {2,}/g, ' ').trim();
}

class LinearWriter {
  private readonly tokens: readonly RegExpMatchArray[];
  private position = 0;

  constructor(tokens: readonly RegExpMatchArray[]) {
    this.tokens = tokens;
  }

  /** What is left, up to the end of the group it stands in. */
  rest(depth: number): string {
    let text = '';
    while (this.position < this.tokens.length) {
      if (this.tokens[this.position]?.[0] === '}') {
        this.position += 1;
        if (depth > 0) return text;
      } else text += this.next(depth);
    }
    return text;
  }

  private next(depth: number): string {
    const token = this.tokens[this.position];
    this.position += 1;
    if (token === undefined) return '';
    const name = token[1] ?? token[2];
    if (name !== undefined) return this.command(name, token[0], depth);
    const [character] = token;
    if (isScriptSign(character)) return script(character, this.argument(depth));
    // Deeper groups lose their braces as well, without a call for each.
    if (character === '{') return depth < DEEPEST ? this.rest(depth + 1) : '';
    if (character === "'") return '′';
    if (character === '-') return '−';
    return character.trim() === '' || character === '~' || character === '&' ? ' ' : character;
  }

  private command(name: string, written: string, depth: number): string {
    if (BLANKS.has(name)) return ' ';
    if (NOTHING.has(name)) return '';
    if (name.endsWith('frac')) return this.fraction(depth);
    if (name === 'sqrt') return `√${grouped(this.argument(depth))}`;
    const mark = MARKS.get(name);
    if (mark !== undefined) return (this.argument(depth) + mark).normalize('NFC');
    if (SETTINGS.test(name)) return '';
    const symbol = SYMBOLS.get(name);
    const blank = /\s$/.test(written) ? ' ' : '';
    return (symbol ?? name) + blank;
  }

  private fraction(depth: number): string {
    const above = grouped(this.argument(depth));
    return `${above}/${grouped(this.argument(depth))}`;
  }

  private argument(depth: number): string {
    while (this.tokens[this.position]?.[0].trim() === '' && this.position < this.tokens.length)
      this.position += 1;
    const isEnd = this.tokens[this.position]?.[0] === '}';
    return isEnd || depth >= DEEPEST ? '' : this.next(depth + 1).trim();
  }
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}\p{M}.]*$/u.test(text) ? text : `(${text})`;
}
