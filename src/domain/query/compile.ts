import {
  type CalendarDay,
  fromDayNumber,
  parseCalendarDay,
  toDayNumber,
} from '../paper/calendar-day.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { Expression, Feature, PaperState, TextExpression } from './expression.ts';
import type { ParsedQuery } from './parse.ts';
import { EVERYTHING, type Query } from './query.ts';

// What joins the parts of one word, as in `out-of-distribution`, `O'Neill` or `3.5`.
const JOINT = /^[-\u2010\u2011'\u2019._/]?$/;

/**
 * What a query as it was read asks of papers: a part for each of its pieces, in their order.
 * `newest` is the day of the newest paper, from which relative dates count back.
 */
export function compile({ pieces }: ParsedQuery, newest: CalendarDay | null): Query {
  const parts = pieces.map(({ expression }) => compiled(expression, newest));
  const [only = EVERYTHING] = parts;
  // Parts that are joined themselves stand within others, so that pieces can be told apart.
  return parts.length > 1 || only.kind === 'and' ? { kind: 'and', parts } : only;
}

function compiled(expression: Expression, newest: CalendarDay | null): Query {
  switch (expression.kind) {
    case 'word':
    case 'phrase':
      return textQuery(expression);
    case 'field':
      return fieldQuery(expression.field, textQuery(expression.text));
    case 'author':
      return authorQuery(expression.name, expression.exact);
    case 'tag':
    case 'list':
    case 'dates':
      return expression;
    case 'recent':
      return recentQuery(expression.days, newest);
    case 'is':
      return stateQuery(expression.state);
    case 'has':
      return featureQuery(expression.feature);
    case 'not':
      return { kind: 'not', part: compiled(expression.part, newest) };
    case 'and':
    case 'or':
      return {
        kind: expression.kind,
        parts: expression.parts.map((part) => compiled(part, newest)),
      };
  }
}

function fieldQuery(field: 'title' | 'abstract' | 'note', part: Query): Query {
  return field === 'note' ? { kind: 'note', part } : { kind: 'field', field, part };
}

function authorQuery(name: string, exact: boolean): Query {
  if (exact) return { kind: 'author', name };
  const words = tokenize(name).map(({ terms }) => terms);
  return words.length === 0 ? EVERYTHING : { kind: 'name', words };
}

function recentQuery(days: number, newest: CalendarDay | null): Query {
  if (newest === null) return EVERYTHING;
  const from = parseCalendarDay(fromDayNumber(toDayNumber(newest) - days + 1));
  return { kind: 'dates', from, to: null };
}

function stateQuery(state: PaperState): Query {
  if (state !== 'unread') return { kind: 'state', state };
  return { kind: 'not', part: { kind: 'state', state: 'read' } };
}

function featureQuery(feature: Feature): Query {
  if (feature === 'note') return { kind: 'state', state: 'noted' };
  if (feature !== 'link') return { kind: 'mark', mark: feature };
  const parts: Query[] = [
    { kind: 'mark', mark: 'link' },
    { kind: 'state', state: 'linked' },
  ];
  return { kind: 'or', parts };
}

function textQuery(expression: TextExpression): Query {
  const { text } = expression;
  const tokens = tokenize(text);
  if (expression.kind === 'phrase') return termsQuery(tokens, false);
  const words = joinedWords(text, tokens);
  const parts = words.map((word, index) =>
    termsQuery(word, expression.begun && index === words.length - 1),
  );
  const [only = EVERYTHING] = parts;
  return parts.length > 1 ? { kind: 'and', parts } : only;
}

function joinedWords(text: string, tokens: readonly Token[]): Token[][] {
  const words: Token[][] = [];
  for (const token of tokens) {
    const word = words.at(-1);
    const previous = word?.at(-1);
    if (word && previous && JOINT.test(text.slice(previous.end, token.start))) word.push(token);
    else words.push([token]);
  }
  return words;
}

function termsQuery(tokens: readonly Token[], lastIsPrefix: boolean): Query {
  const plain = tokens.map((token) => token.terms[0]);
  const transcribed = tokens.map((token) => token.terms[1] ?? token.terms[0]);
  const [first] = plain;
  if (first === undefined) return EVERYTHING;
  const query = leaf(first, plain, lastIsPrefix);
  if (transcribed.every((term, index) => term === plain[index])) return query;
  return { kind: 'or', parts: [query, leaf(transcribed[0] ?? first, transcribed, lastIsPrefix)] };
}

function leaf(first: string, terms: readonly string[], lastIsPrefix: boolean): Query {
  if (terms.length > 1) return { kind: 'phrase', terms, lastIsPrefix };
  return { kind: lastIsPrefix ? 'prefix' : 'word', term: first };
}
