import { texLetterAt } from './accents.ts';
import { escapedCharacter, treatmentOf } from './commands.ts';
import { FormulaFinder, isWithinBounds } from './formulas.ts';
import { groupEnds } from './groups.ts';
import { linearFormula } from './linear-formula.ts';
import { PunctuationReader } from './punctuation.ts';
import type { Run } from './run.ts';
import { RunWriter } from './run-writer.ts';
import { script } from './script.ts';
import { type Setting, UNSTYLED, withStyle } from './setting.ts';

const SPECIAL = /(?:https?:\/\/|www\.)[^\s\\{}$"`]+|\\|\$\$?|[_^]?\{|\}|``|`|''|'|"|~|-{2,}/g;
const COMMAND = /\\(?:([a-zA-Z]+)\*?|([^]?))/y;
const ESCAPED_APOSTROPHE = /(?<=\p{L})\\'(?=(?:s|t|d|m|re|ll|ve)(?![\p{L}{]))/uy;
const OPTION = /\s?\[[^[\]{}]{0,200}\]/y;
const LETTER_ALONE = / ?[A-Za-z](?![A-Za-z])/y;
const SCRIPT_SIGN = /[_^](?=\{)/y;
const MATHEMATICAL = new Set(
  'frac tfrac dfrac binom sqrt mathcal mathbb mathfrak mathscr bm boldsymbol operatorname hat tilde bar vec widehat widetilde overline'.split(
    ' ',
  ),
);
const SCRIPT = /^[\d+-]+$/;
/** Braces that keep the case of letters within a word. */
const PROTECTED = /^[\p{L}\p{N}-]+$/u;
/** Deeper groups keep their braces. */
const DEEPEST = 20;
/** Mathematics that holds nothing but words in a style. */
const WORDS_ALONE = /^\\(?:text(?:bf|it|tt|sc|sf|rm)?|emph|mbox)\{[^{}$]*\}$/;
const WEB = /^https?:\/\/[^\s"<>]+$/i;

/** Reads one text; used once. */
export class Interpreter {
  private readonly text: string;
  private readonly formulas: FormulaFinder;
  private readonly ends: ReadonlyMap<number, number>;
  private readonly writer: RunWriter;
  private readonly punctuation: PunctuationReader;
  /** A group that belongs to a command which is not known, and keeps its braces. */
  private foreignGroup = -1;
  /** Where what is being read ends; nothing that begins in a group reaches out of it. */
  private limit: number;

  constructor(text: string) {
    this.text = text;
    this.limit = text.length;
    this.formulas = new FormulaFinder(text);
    this.ends = groupEnds(text);
    this.writer = new RunWriter();
    this.punctuation = new PunctuationReader(text);
  }

  /** What the text reads as, piece by piece, without gaps. */
  pieces(): readonly Run[] {
    this.read(0, this.text.length, UNSTYLED);
    return this.writer.written;
  }

  private read(start: number, end: number, given: Setting): void {
    const outer = this.limit;
    this.limit = end;
    this.readOn(start, end, given);
    this.limit = outer;
  }

  private readOn(start: number, end: number, given: Setting): void {
    let setting = given;
    let position = start;
    while (position < end) {
      SPECIAL.lastIndex = position;
      const match = SPECIAL.exec(this.text);
      const next = match === null ? end : Math.min(match.index, end);
      this.write(this.text.slice(position, next), next, setting);
      position = next;
      if (match === null || position >= end) return;
      const treated = this.special(match[0], position, end, setting);
      position = Math.max(treated.end, position + 1);
      setting = treated.setting ?? setting;
    }
  }

  /** Reads what stands at a special character; gives where it ends and the style from there on. */
  private special(
    found: string,
    start: number,
    limit: number,
    setting: Setting,
  ): { readonly end: number; readonly setting?: Setting } {
    const end = start + found.length;
    if (found === '\\') return this.command(start, limit, setting);
    if (found.startsWith('$')) return { end: this.formula(start, end, setting) };
    if (found.endsWith('{')) return { end: this.group(start, end - 1, setting) };
    return { end: this.write(this.marks(found, start, setting), end, setting) };
  }

  private marks(found: string, start: number, { styles }: Setting): string {
    return styles.includes('code') ? found : this.punctuation.read(found, start);
  }

  private formula(start: number, openerEnd: number, setting: Setting): number {
    const found = this.formulas.at(start);
    if (found === null || found.end > this.limit) return this.writeSource(openerEnd, setting);
    const { end, ...formula } = found;
    if (WORDS_ALONE.test(found.tex) && setting.depth < DEEPEST) {
      const inner = { ...setting, depth: setting.depth + 1 };
      this.read(openerEnd, openerEnd + found.tex.length, inner);
      return this.write('', end, setting);
    }
    if (!isWithinBounds(found.tex)) return this.writeSource(end, setting);
    this.writer.formula(formula, linearFormula(found.tex), end, setting);
    return end;
  }

  private group(start: number, brace: number, setting: Setting): number {
    const { text } = this;
    const close = this.ends.get(brace);
    if (close === undefined || setting.depth >= DEEPEST)
      return this.writeSource(brace + 1, setting);
    if (brace === this.foreignGroup) {
      this.foreignGroup = close + 1;
      return this.writeSource(brace + 1, setting);
    }
    const content = text.slice(brace + 1, Math.min(close, brace + 40));
    if (start < brace) {
      if (!SCRIPT.test(content) || close - brace > 20) return this.writeSource(brace + 1, setting);
      this.write(script(text.charAt(start), content), close + 1, setting);
      return close + 1;
    }
    const touches = /\p{L}/u.test(text.charAt(start - 1)) || /\p{L}/u.test(text.charAt(close + 1));
    const isProtected = close - brace < 40 && PROTECTED.test(content);
    const isCapital = isProtected && /\p{Lu}/u.test(content);
    if (!/^\s*\\[a-zA-Z'"`^~=.]/.test(content) && !isCapital && !(isProtected && touches))
      return this.writeSource(brace + 1, setting);
    this.read(brace + 1, close, { ...setting, depth: setting.depth + 1 });
    return this.write('', close + 1, setting);
  }

  private command(
    start: number,
    limit: number,
    setting: Setting,
  ): { readonly end: number; readonly setting?: Setting } {
    ESCAPED_APOSTROPHE.lastIndex = start;
    if (ESCAPED_APOSTROPHE.test(this.text)) return { end: this.write("'", start + 2, setting) };
    const letter = texLetterAt(this.text, start);
    if (letter !== null && letter.end <= limit)
      return { end: this.write(letter.letter, letter.end, setting) };
    COMMAND.lastIndex = start;
    const match = COMMAND.exec(this.text);
    const end = COMMAND.lastIndex;
    const name = match?.[1];
    if (name === undefined) return { end: this.escaped(match?.[2] ?? '', start, setting) };
    if (name === 'begin' || name === 'end') return { end: this.environment(start, end, setting) };
    if (name === 'url' || name === 'href') return { end: this.link(name, end, setting) };
    return this.treated(name, end, setting);
  }

  private escaped(character: string, start: number, setting: Setting): number {
    const { text } = this;
    const end = start + 1 + character.length;
    if (character === '(' || character === '[') return this.formula(start, end, setting);
    if (/[~^]/.test(character) && text.startsWith('{}', end))
      return this.write(character, end + 2, setting);
    const written = escapedCharacter(character);
    return written === null ? this.writeSource(end, setting) : this.write(written, end, setting);
  }

  private environment(start: number, nameEnd: number, setting: Setting): number {
    const close = this.ends.get(nameEnd);
    const formula = this.formulas.at(start);
    if (formula !== null && formula.end <= this.limit) return this.formula(start, nameEnd, setting);
    if (
      close === undefined ||
      !/^\{[a-z]+\*?$/.test(this.text.slice(nameEnd, Math.min(close, nameEnd + 20)))
    )
      return this.writeSource(nameEnd, setting);
    return this.write('', close + 1, setting);
  }

  private link(name: string, nameEnd: number, setting: Setting): number {
    const close = this.ends.get(nameEnd);
    if (close === undefined) return this.writeSource(nameEnd, setting);
    const written = this.text
      .slice(nameEnd + 1, close)
      .trim()
      .replaceAll(/\\([%#&_~])/g, '$1');
    const address = WEB.test(written) ? written : null;
    if (name === 'url') return this.write(written, close + 1, { ...setting, address });
    if (setting.depth >= DEEPEST) return this.writeSource(nameEnd, setting);
    const shown = this.ends.get(close + 1);
    const [from, to] = shown === undefined ? [nameEnd + 1, close] : [close + 2, shown];
    this.read(from, to, { ...setting, address, depth: setting.depth + 1 });
    return this.write('', to + 1, setting);
  }

  private treated(
    name: string,
    nameEnd: number,
    setting: Setting,
  ): { readonly end: number; readonly setting?: Setting } {
    if (MATHEMATICAL.has(name)) return { end: this.bareFormula(nameEnd, setting) };
    const treatment = treatmentOf(name);
    const asSource = (): { readonly end: number } => {
      this.foreignGroup = nameEnd;
      return { end: this.writeSource(nameEnd, setting) };
    };
    switch (treatment?.kind) {
      case undefined:
        return asSource();
      case 'symbol':
        return { end: this.write(treatment.text, this.afterEmptyGroup(nameEnd), setting) };
      case 'drop': {
        const argument = treatment.arguments > 0 ? this.ends.get(nameEnd) : undefined;
        const end = argument === undefined ? this.afterEmptyGroup(nameEnd) : argument + 1;
        return { end: this.write('', end, setting) };
      }
      case 'switch': {
        const inGroup = setting.depth > 0 && treatment.style !== null;
        const styles = inGroup ? withStyle(setting.styles, treatment.style) : setting.styles;
        const end = nameEnd + (/\s/.test(this.text.charAt(nameEnd)) ? 1 : 0);
        return { end: this.write('', end, setting), setting: { ...setting, styles } };
      }
      case 'citation':
      case 'wrap': {
        const open = this.argumentAfter(name, nameEnd);
        const close = this.ends.get(open);
        if (setting.depth >= DEEPEST || (close === undefined && treatment.kind === 'citation'))
          return asSource();
        if (close === undefined) return { end: this.write('', nameEnd, setting) };
        const [before, after] = treatment.around;
        const options = this.text
          .slice(nameEnd, open)
          .replaceAll(/[\s[\]]+/g, ' ')
          .trim();
        const style = treatment.kind === 'wrap' ? treatment.style : null;
        const inner = {
          ...setting,
          styles: withStyle(setting.styles, style),
          depth: setting.depth + 1,
        };
        this.write(before, open + 1, setting);
        if (treatment.kind === 'citation') {
          this.writeSource(close, setting);
          if (options !== '') this.write(`, ${options}`, close, setting);
        } else this.read(open + 1, close, inner);
        return { end: this.write(after, close + 1, setting) };
      }
    }
  }

  /** Mathematics that nothing delimits: a command with its arguments and scripts. */
  private bareFormula(nameEnd: number, setting: Setting): number {
    const { text } = this;
    let end = nameEnd;
    LETTER_ALONE.lastIndex = end;
    if (LETTER_ALONE.test(text)) end = LETTER_ALONE.lastIndex;
    for (;;) {
      SCRIPT_SIGN.lastIndex = end;
      const argument = end + (SCRIPT_SIGN.test(text) ? 1 : 0);
      const close = this.ends.get(argument);
      if (close === undefined) break;
      end = close + 1;
    }
    const tex = text.slice(this.writer.covered, end);
    if (end === nameEnd || !isWithinBounds(tex)) return this.writeSource(nameEnd, setting);
    const formula = { tex, display: false, source: tex };
    this.writer.formula(formula, linearFormula(tex), end, setting);
    return end;
  }

  /** Where the group begins that a command is about, past its options. */
  private argumentAfter(name: string, nameEnd: number): number {
    let position = nameEnd;
    for (let options = 0; options < 2; options += 1) {
      OPTION.lastIndex = position;
      if (OPTION.test(this.text)) position = OPTION.lastIndex;
    }
    if (name === 'textcolor') position = (this.ends.get(position) ?? position - 1) + 1;
    return /\s/.test(this.text.charAt(position)) ? position + 1 : position;
  }

  private afterEmptyGroup(end: number): number {
    return this.text.startsWith('{}', end) ? end + 2 : end;
  }

  /** Writes the source up to a place as it stands. */
  private writeSource(end: number, setting: Setting): number {
    return this.write(this.text.slice(this.writer.covered, end), end, setting);
  }

  private write(text: string, end: number, setting: Setting): number {
    this.writer.write(text, end, setting);
    return end;
  }
}
