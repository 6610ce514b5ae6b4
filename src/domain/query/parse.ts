import {
  allOf,
  anyOf,
  type Expression,
  FIELD_NAMES,
  type FieldWord,
  noneOf,
} from './expression.ts';
import { isOneSlip } from './one-slip.ts';
import type { QueryFault } from './query-fault.ts';
import { empty, hasWords, readField, textOf } from './read-field.ts';
import { type FieldSign, readSigns, type Sign, type UnknownFieldSign } from './signs.ts';

/** A part of a query that stands by itself: papers must match each of these. */
export interface Piece {
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  readonly expression: Expression;
}

/** What a query says as far as it can be understood, and what of it cannot. */
export interface ParsedQuery {
  readonly pieces: readonly Piece[];
  /** By where they begin. */
  readonly faults: readonly QueryFault[];
}

const DEEPEST = 30;
const DEEP_MESSAGE = `Parentheses can stand within each other ${DEEPEST} deep and no deeper.`;

/**
 * Reads a query: words and phrases, fields, `-` before what must not be there, `OR` between what
 * may, and parentheses. What stands side by side must all be there and binds closer than `OR`.
 * Never fails: what cannot be understood is left out and told. Linear in the text.
 */
export function parse(text: string): ParsedQuery {
  const reader = new QueryReader(text);
  const pieces = reader.readPieces();
  return { pieces, faults: reader.faults.toSorted((one, other) => one.start - other.start) };
}

/** The whole of what was understood; null for nothing. */
export function wholeOf({ pieces }: ParsedQuery): Expression | null {
  return allOf(pieces.map(({ expression }) => expression));
}

/** Where a sign stands. */
interface Around {
  readonly depth: number;
  readonly negated: boolean;
  /** The field whose value the parentheses hold. */
  readonly field: FieldWord | null;
}

class QueryReader {
  readonly faults: QueryFault[] = [];
  private readonly text: string;
  private readonly signs: readonly Sign[];
  private next = 0;

  constructor(text: string) {
    this.text = text;
    this.signs = readSigns(text);
  }

  /** Reads to the text's end: the pieces of the only alternative, or all alternatives as one. */
  readPieces(): readonly Piece[] {
    const alternatives = this.readAlternatives({ depth: 0, negated: false, field: null });
    const [first = []] = alternatives;
    if (alternatives.length <= 1) return first;
    const expression = anyOf(alternatives.flatMap(expressionOf));
    const [start, end] = [first[0]?.start ?? 0, alternatives.at(-1)?.at(-1)?.end ?? 0];
    return expression === null ? [] : [{ start, end, expression }];
  }

  /** What stands between `OR`s, up to a parenthesis that closes what is around. */
  private readAlternatives(around: Around): (readonly Piece[])[] {
    const alternatives: (readonly Piece[])[] = [];
    let lonely: Sign | null = null;
    for (;;) {
      const before = this.next;
      const pieces = this.readAll(around);
      const isBlank = this.next === before;
      if (pieces.length > 0) alternatives.push(pieces);
      if (isBlank && lonely !== null) this.blameOr(lonely);
      const sign = this.signs[this.next];
      if (sign?.kind !== 'or') return alternatives;
      this.next += 1;
      const isFirst: boolean = isBlank && lonely === null;
      if (isFirst) this.blameOr(sign);
      // Each is told once, whichever side of it is missing.
      lonely = isFirst ? null : sign;
    }
  }

  private readAll(around: Around): Piece[] {
    const pieces: Piece[] = [];
    for (;;) {
      const sign = this.signs[this.next];
      if (sign === undefined || sign.kind === 'or') return pieces;
      if (sign.kind === 'close') {
        if (around.depth > 0) return pieces;
        this.next += 1;
        this.blame('unopened-parenthesis', sign, 'There is no ( that this ) would close.');
        continue;
      }
      const expression = this.readPiece(sign, around);
      const end = this.signs[this.next - 1]?.end ?? sign.end;
      if (expression !== null) pieces.push({ start: sign.start, end, expression });
    }
  }

  private readPiece(sign: Sign, around: Around): Expression | null {
    this.next += 1;
    switch (sign.kind) {
      case 'minus':
        return this.readNegated(sign, around);
      case 'open':
        return this.readGroup(sign, around);
      case 'text':
        return this.readText(sign, around);
      case 'field':
        return this.readFieldOf(sign, around);
      case 'unknown-field':
        this.blame('unknown-field', sign, unknownMessage(sign.name), this.meantBy(sign));
        return null;
      case 'or':
      case 'close':
        return null;
    }
  }

  private readNegated({ start, end }: Sign, around: Around): Expression | null {
    const sign = this.signs[this.next];
    if (sign === undefined || sign.kind === 'or' || sign.kind === 'close') return null;
    const part = this.readPiece(sign, { ...around, negated: true });
    return part === null || (end - start) % 2 === 0 ? part : noneOf(part);
  }

  private readGroup(open: Sign, around: Around): Expression | null {
    if (around.depth >= DEEPEST) return this.skipGroup(open);
    const isEmpty = this.signs[this.next]?.kind === 'close';
    const alternatives = this.readAlternatives({ ...around, depth: around.depth + 1 });
    if (this.signs[this.next] === undefined)
      this.blame('unclosed-parenthesis', open, 'This ( is never closed. Put a ) where it ends.');
    else this.next += 1;
    const closed = this.signs[this.next - 1] ?? open;
    if (isEmpty)
      this.blame(
        'empty-parentheses',
        { start: open.start, end: closed.end },
        'There is nothing in these parentheses. Put between them what belongs together, as in (cats OR dogs).',
      );
    return anyOf(alternatives.flatMap(expressionOf));
  }

  private skipGroup(open: Sign): null {
    let depth = 1;
    while (depth > 0 && this.next < this.signs.length) {
      const kind = this.signs[this.next]?.kind;
      if (kind === 'open') depth += 1;
      if (kind === 'close') depth -= 1;
      this.next += 1;
    }
    const { end } = this.signs[this.next - 1] ?? open;
    this.blame('too-deep', { start: open.start, end }, DEEP_MESSAGE);
    return null;
  }

  private readText(sign: Extract<Sign, { readonly kind: 'text' }>, around: Around) {
    const { text, quoted } = sign;
    const begun = this.isBegun(sign, around);
    if (around.field !== null)
      return this.valueOf(around.field, sign, { text, quoted, begun, exact: false });
    return hasWords(text) ? textOf({ text, quoted, begun }) : null;
  }

  private readFieldOf(sign: FieldSign, around: Around): Expression | null {
    const { field, value, quoted, exact } = sign;
    const after = this.signs[this.next];
    if (value !== null)
      return this.valueOf(field, sign, {
        text: value,
        quoted,
        exact,
        begun: this.isBegun(sign, around),
      });
    if (after?.kind === 'open' && after.start === sign.end) {
      this.next += 1;
      return this.readGroup(after, { ...around, field });
    }
    this.blameReading(empty(field), sign);
    return null;
  }

  private valueOf(
    field: FieldWord,
    sign: Sign,
    value: Parameters<typeof readField>[1],
  ): Expression | null {
    const reading = readField(field, value);
    if (reading.ok) return reading.value;
    this.blameReading(reading, sign);
    return null;
  }

  /** The last word stands for all that begin with it, while it is being typed. */
  private isBegun({ end }: Sign, { depth, negated }: Around): boolean {
    return end === this.text.length && depth === 0 && !negated;
  }

  private blameOr(sign: Sign): void {
    this.blame(
      'lone-or',
      sign,
      'OR stands between two things, as in cats OR dogs. One is missing.',
    );
  }

  private blameReading(reading: ReturnType<typeof readField>, sign: Sign): void {
    if (reading.ok) return;
    const field = sign.kind === 'field' ? `${sign.field}:` : '';
    const meant = reading.meant?.map((value) => field + value);
    this.blame(reading.code, sign, reading.message, meant);
  }

  /** The same value behind the fields that a slip of the finger may have made this one of. */
  private meantBy({ name, start, end }: UnknownFieldSign): readonly string[] {
    const value = this.text.slice(start + name.length, end);
    return FIELD_NAMES.filter((known) => isOneSlip(known, name)).map((known) => known + value);
  }

  private blame(
    code: QueryFault['code'],
    { start, end }: Pick<Sign, 'start' | 'end'>,
    message: string,
    meant: readonly string[] = [],
  ): void {
    const piece = this.text.slice(start, end);
    this.faults.push({ code, start, end, piece, message, meant });
  }
}

function expressionOf(pieces: readonly Piece[]): readonly Expression[] {
  const expression = allOf(pieces.map((piece) => piece.expression));
  return expression === null ? [] : [expression];
}

function unknownMessage(name: string): string {
  const isSlip = FIELD_NAMES.some((known) => isOneSlip(known, name));
  const fields = `Fields are ${FIELD_NAMES.slice(0, -1).join(', ')} and ${FIELD_NAMES.at(-1) ?? ''}. `;
  return `There is no field “${name}:”. ${isSlip ? '' : fields}Put the words in quotes to look for them as they stand.`;
}
