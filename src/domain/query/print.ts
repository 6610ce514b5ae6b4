import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Expression, TextExpression } from './expression.ts';
import { spanOf } from './read-dates.ts';

const BARE = /^[^\s"()=][^\s"()]*$/u;
const TO_ESCAPE = /["\\]/gu;

/**
 * Writes a query as its canonical text: reading that gives the same query. A last word that is
 * whole is followed by a blank, or it would be read as the beginning of one.
 */
export function print(expression: Expression): string {
  const text = printed(expression, 'or');
  return endsWhole(expression) ? `${text} ` : text;
}

/** How a name or a value stands in a query's text: quoted where it must be. */
export function quotedIfNeeded(text: string): string {
  return BARE.test(text) ? text : quoted(text);
}

/** What an expression stands in decides whether it needs parentheses. */
type Inside = 'or' | 'and' | 'not';

function printed(expression: Expression, inside: Inside): string {
  switch (expression.kind) {
    case 'word':
    case 'phrase':
      return printedText(expression);
    case 'field':
      return `${expression.field}:${printedText(expression.text)}`;
    case 'author':
      return `author:${expression.exact ? `=${quoted(expression.name)}` : quotedIfNeeded(expression.name)}`;
    case 'tag':
    case 'list':
      return `${expression.kind}:${quotedIfNeeded(expression.name)}`;
    case 'dates':
      return printedDates(expression.from, expression.to);
    case 'recent':
      return `date:${expression.days}d`;
    case 'is':
      return `is:${expression.state}`;
    case 'has':
      return `has:${expression.feature}`;
    case 'not':
      return `-${printed(expression.part, 'not')}`;
    case 'and': {
      const parts = expression.parts.map((part) => printed(part, 'and')).join(' ');
      return inside === 'not' ? `(${parts})` : parts;
    }
    case 'or': {
      const parts = expression.parts.map((part) => printed(part, 'or')).join(' OR ');
      return inside === 'or' ? parts : `(${parts})`;
    }
  }
}

function printedText(expression: TextExpression): string {
  return expression.kind === 'word' ? expression.text : quoted(expression.text);
}

function printedDates(from: CalendarDay | null, to: CalendarDay | null): string {
  if (from === null || to === null) return `date:${from ?? ''}..${to ?? ''}`;
  if (from === to) return `on:${from}`;
  const whole = [from.slice(0, 7), from.slice(0, 4)].find((text) => {
    const span = spanOf(text);
    return span?.from === from && span.to === to;
  });
  return `date:${whole ?? `${from}..${to}`}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(TO_ESCAPE, String.raw`\$&`)}"`;
}

/** Whether the text ends with a word that is not to be read as a beginning. */
function endsWhole(expression: Expression): boolean {
  switch (expression.kind) {
    case 'word':
      return !expression.begun;
    case 'field':
      return endsWhole(expression.text);
    case 'and':
    case 'or': {
      const last = expression.parts.at(-1);
      const isClosed = expression.kind === 'and' && last?.kind === 'or';
      return last !== undefined && !isClosed && endsWhole(last);
    }
    default:
      return false;
  }
}
