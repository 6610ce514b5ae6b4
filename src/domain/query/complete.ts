import { FIELD_NAMES, type FieldWord } from './expression.ts';
import { quotedIfNeeded } from './print.ts';
import { readSigns, type Sign } from './signs.ts';

/** What is being typed where the caret stands, and could be completed. */
export interface Completion {
  /** Where what would be replaced begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The field whose value is being typed; null for the name of a field. */
  readonly field: FieldWord | null;
  /** What is there already, without quotation marks. */
  readonly typed: string;
}

const FIELD_BEGUN = /^\p{L}{2,}$/u;

/** What could be completed at a place of a text; null where nothing could. */
export function completionAt(text: string, caret: number): Completion | null {
  const sign = readSigns(text).find((one) => one.start < caret && caret <= one.end);
  if (sign === undefined || caret < sign.end) return null;
  if (sign.kind === 'field') return valueAt(text, sign);
  if (sign.kind !== 'text' || sign.quoted || !FIELD_BEGUN.test(sign.text)) return null;
  const { start, end } = sign;
  return { start, end, field: null, typed: sign.text.toLowerCase() };
}

function valueAt(text: string, sign: Extract<Sign, { readonly kind: 'field' }>): Completion | null {
  const { field, value, quoted, end } = sign;
  const isClosed = quoted && text[end - 1] === '"' && end - sign.start > `${field}:"`.length;
  if (isClosed) return null;
  const start = sign.start + field.length + 1;
  return { start, end, field, typed: value ?? '' };
}

/** The fields whose names begin with what is typed. */
export function fieldsBeginning(typed: string): readonly FieldWord[] {
  return FIELD_NAMES.filter((name) => name.startsWith(typed));
}

/** A text with what was typed completed, and where the caret then stands. */
export function completed(
  text: string,
  { start, end, field }: Completion,
  value: string,
): { readonly text: string; readonly caret: number } {
  const written = field === null ? `${value}:` : `${valueOf(field, value)} `;
  const after = field === null ? text.slice(end) : text.slice(end).trimStart();
  return { text: text.slice(0, start) + written + after, caret: start + written.length };
}

/** Names are offered as they are and meant exactly. */
function valueOf(field: FieldWord, value: string): string {
  return field === 'author'
    ? `="${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`
    : quotedIfNeeded(value);
}
