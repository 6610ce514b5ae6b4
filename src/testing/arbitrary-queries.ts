import * as fc from 'fast-check';
import {
  allOf,
  anyOf,
  type Expression,
  FEATURES,
  noneOf,
  STATES,
  TEXT_FIELDS,
} from '#domain/query/expression.ts';
import { arbitraryDay } from './arbitrary-days.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Any text that has something to look for in it. */
const someText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('a', 'B', '"', '\\', '(', ')', '-', ' ', ':', '=', 'OR') }),
  )
  .filter((text) => LETTER.test(text));

/** A word as it can stand in a query without quotation marks. */
const someWord = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
    fc.constantFrom('deep', 'or', 'Or', 'upside-down', 'LOGAN:', 'https://x.org', '3.5', 'a\\b'),
  )
  .map((text) => text.replaceAll(/[\s"()]|^-+/gu, ''))
  .filter(
    (text) =>
      LETTER.test(text) && text !== 'OR' && !text.startsWith('-') && !/^\p{L}+:/u.test(text),
  );

const someName = fc
  .oneof(someText, fc.constantFrom('Ming Li', 'Robert "Bob" Smith', '=x', 'to do'))
  .map((text) => text.trim());
const somePhrase = someText.map((text): Expression => ({ kind: 'phrase', text }));
const wholeWord = someWord.map((text): Expression => ({ kind: 'word', text, begun: false }));

const someDates: fc.Arbitrary<Expression> = fc
  .tuple(fc.option(arbitraryDay), fc.option(arbitraryDay))
  .filter(([one, other]) => one !== null || other !== null)
  .map(([one, other]) => {
    const isTurned = one !== null && other !== null && one > other;
    return { kind: 'dates', from: isTurned ? other : one, to: isTurned ? one : other };
  });

const someField: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom(...TEXT_FIELDS), fc.oneof(somePhrase, wholeWord))
  .map(([field, text]): Expression => {
    if (text.kind === 'phrase') return { kind: 'field', field, text };
    const word = text.kind === 'word' ? text.text.replace(/^=+/u, '') : '';
    return { kind: 'field', field, text: { kind: 'word', text: word, begun: false } };
  });

const someLeaf: fc.Arbitrary<Expression> = fc.oneof(
  wholeWord,
  somePhrase,
  someField,
  fc.record({ kind: fc.constant('author' as const), name: someName, exact: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('tag' as const, 'list' as const), name: someName }),
  someDates,
  fc.record({ kind: fc.constant('recent' as const), days: fc.integer({ min: 1, max: 99_999 }) }),
  fc.record({ kind: fc.constant('is' as const), state: fc.constantFrom(...STATES) }),
  fc.record({ kind: fc.constant('has' as const), feature: fc.constantFrom(...FEATURES) }),
);

const { any } = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    someLeaf,
    tie('any').map(noneOf),
    fc.array(tie('any'), { minLength: 2, maxLength: 4 }).map(whole(allOf)),
    fc.array(tie('any'), { minLength: 2, maxLength: 4 }).map(whole(anyOf)),
  ),
}));

function whole(join: typeof allOf): (parts: readonly Expression[]) => Expression {
  return (parts) => join(parts) ?? { kind: 'phrase', text: 'a' };
}

/** Any query, the last of its words a beginning at times. */
export const someExpression: fc.Arbitrary<Expression> = fc
  .tuple(any, someWord, fc.constantFrom('none', 'and', 'or'))
  .map(([expression, text, how]) => {
    const begun: Expression = { kind: 'word', text, begun: true };
    if (how === 'none') return expression;
    return whole(how === 'and' ? allOf : anyOf)([expression, begun]);
  });
