import type { CalendarDay } from '../paper/calendar-day.ts';

/** What `is:` can ask. */
export const STATES = ['unread', 'read', 'bookmarked', 'hidden'] as const;

export type PaperState = (typeof STATES)[number];

/** What `has:` can ask. */
export const FEATURES = ['note', 'code', 'link', 'math'] as const;

export type Feature = (typeof FEATURES)[number];

/** The fields that words can be looked for in. */
export const TEXT_FIELDS = ['title', 'abstract', 'note'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

/** All fields, by the names that stand before the colon, in the order in which they are offered. */
export const FIELD_NAMES = [
  'author',
  ...TEXT_FIELDS,
  'tag',
  'list',
  'date',
  'on',
  'before',
  'after',
  'is',
  'has',
] as const;

export type FieldWord = (typeof FIELD_NAMES)[number];

/** A word as it is written, with neither blanks nor quotation marks nor parentheses in it. */
export interface WordExpression {
  readonly kind: 'word';
  readonly text: string;
  /** Whether it stands for every word that begins with it, as the last of a query does. */
  readonly begun: boolean;
}

export interface PhraseExpression {
  readonly kind: 'phrase';
  readonly text: string;
}

export type TextExpression = WordExpression | PhraseExpression;

/** What a reader asks for, as it is written. */
export type Expression =
  | TextExpression
  | { readonly kind: 'field'; readonly field: TextField; readonly text: TextExpression }
  | {
      readonly kind: 'author';
      /** Words of a name, or the very name. */
      readonly name: string;
      readonly exact: boolean;
    }
  | { readonly kind: 'tag' | 'list'; readonly name: string }
  | {
      readonly kind: 'dates';
      /** First and last day included; null for an open end, of which there is one at most. */
      readonly from: CalendarDay | null;
      readonly to: CalendarDay | null;
    }
  /** The last days up to the newest paper's. */
  | { readonly kind: 'recent'; readonly days: number }
  | { readonly kind: 'is'; readonly state: PaperState }
  | { readonly kind: 'has'; readonly feature: Feature }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'and'; readonly parts: readonly Expression[] }
  | { readonly kind: 'or'; readonly parts: readonly Expression[] };

/** All of some parts; null where there is none. Parts of parts stand beside the others. */
export function allOf(parts: readonly Expression[]): Expression | null {
  return joined('and', parts);
}

/** Any of some parts; null where there is none. */
export function anyOf(parts: readonly Expression[]): Expression | null {
  return joined('or', parts);
}

/** What a part does not find. */
export function noneOf(part: Expression): Expression {
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function joined(kind: 'and' | 'or', parts: readonly Expression[]): Expression | null {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? null;
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}
