import {
  type Expression,
  FEATURES,
  type FieldWord,
  STATES,
  type TextExpression,
} from './expression.ts';
import { isOneSlip } from './one-slip.ts';
import { readBound, readDates, type Reading } from './read-dates.ts';

/** The value of a field as it is written. */
export interface FieldValue {
  readonly text: string;
  readonly quoted: boolean;
  /** Whether `=` stands before it. */
  readonly exact: boolean;
  readonly begun: boolean;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const EXAMPLES: Readonly<Record<FieldWord, string>> = {
  author: 'a name right after the colon, as in author:li or author:"ming li"',
  title: 'a word or a phrase right after the colon, as in title:learning or title:"world models"',
  abstract: 'a word or a phrase right after the colon, as in abstract:learning',
  note: 'a word or a phrase of your notes right after the colon, as in note:idea',
  tag: 'the name of a tag right after the colon, as in tag:later or tag:"to read"',
  list: 'the name of a list of yours right after the colon, as in list:thesis or list:"to discuss"',
  date: 'a date right after the colon, as in date:2019-12, date:2019-11-24..2019-11-30 or date:7d',
  on: 'a day right after the colon, as in on:2019-12-05',
  before: 'a day right after the colon, as in before:2019-12-05',
  after: 'a day right after the colon, as in after:2019-12-05',
  is: 'one of these right after the colon: unread, read, bookmarked, hidden',
  has: 'one of these right after the colon: note, code, link, math',
};

/** Reads the value of a field. */
export function readField(field: FieldWord, value: FieldValue): Reading<Expression> {
  const { text, exact } = value;
  const name = text.trim();
  switch (field) {
    case 'title':
    case 'abstract':
    case 'note':
      return hasWords(text)
        ? read({ kind: 'field', field, text: textOf({ ...value, text: withoutEquals(value) }) })
        : empty(field);
    case 'author':
      return hasWords(text) || (exact && name !== '')
        ? read({ kind: 'author', name, exact })
        : empty(field);
    case 'tag':
    case 'list':
      return name === '' ? empty(field) : read({ kind: field, name });
    case 'is':
      return readWord('state', STATES, name, (state) => ({ kind: 'is', state }), empty(field));
    case 'has':
      return readWord('has', FEATURES, name, (feature) => ({ kind: 'has', feature }), empty(field));
    case 'before':
    case 'after':
      return name === '' ? empty(field) : readBound(field, name);
    case 'date':
    case 'on':
      return name === '' ? empty(field) : readDates(name);
  }
}

/** The fault of a field without a value. */
export function empty(field: FieldWord): Reading<never> {
  return {
    ok: false,
    code: 'empty-field',
    message: `“${field}:” looks for nothing yet. Write ${EXAMPLES[field]}.`,
  };
}

/** Whether there is anything in a text that could be looked for. */
export function hasWords(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/** A text as it is written. */
export function textOf({ text, quoted, begun }: Omit<FieldValue, 'exact'>): TextExpression {
  return quoted ? { kind: 'phrase', text } : { kind: 'word', text, begun };
}

/** An equals sign before a word of a field says nothing. */
function withoutEquals({ text, quoted }: FieldValue): string {
  return quoted ? text : text.replace(/^=+/u, '');
}

function readWord<Word extends string>(
  what: 'state' | 'has',
  words: readonly Word[],
  text: string,
  make: (word: Word) => Expression,
  none: Reading<never>,
): Reading<Expression> {
  if (text === '') return none;
  const word = words.find((known) => known === text.toLowerCase());
  if (word !== undefined) return read(make(word));
  const papers = what === 'state' ? 'No paper is' : 'No paper has';
  const message = `${papers} “${text}”. ${what === 'state' ? 'It can be' : 'It can have'} ${listed(words)}.`;
  const meant = words.filter((known) => isOneSlip(known, text.toLowerCase()));
  return { ok: false, code: 'unknown-value', message, meant };
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function read(value: Expression): Reading<Expression> {
  return { ok: true, value };
}
