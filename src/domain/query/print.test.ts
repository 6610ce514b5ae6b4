import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someExpression } from '#testing/arbitrary-queries.ts';
import { parse, wholeOf } from './parse.ts';
import { print } from './print.ts';

describe('a printed query', () => {
  test('is read as the query that was printed, without a fault', () => {
    fc.assert(
      fc.property(someExpression, (expression) => {
        const parsed = parse(print(expression));
        expect(parsed.faults).toEqual([]);
        expect(wholeOf(parsed)).toEqual(expression);
      }),
      { numRuns: 5_000 },
    );
  });

  test('is canonical: what any text says is printed the same once and again', () => {
    const pieces = fc.constantFrom(
      ...'deep,learn,"world models",(,),-,OR, ,author:li,author:="Ming Li",title:,title:x'.split(
        ',',
      ),
      ...'date:2019-11,date:7d,date:2019-11-24..,is:unread,is:odd,has:code,tag:"to do","'.split(
        ',',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const said = wholeOf(parse(text));
        if (said === null) return;
        const printed = print(said);
        expect(wholeOf(parse(printed))).toEqual(said);
        expect(print(wholeOf(parse(printed)) ?? said)).toBe(printed);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['deep   learning ', 'deep learning '],
    ['a AND b ', 'a AND b '],
    ['(a b) OR c', 'a b OR c'],
    ['a (b OR c)', 'a (b OR c)'],
    ['--a ', 'a '],
    ['-(a OR b)', '-(a OR b)'],
    ['author:"li"', 'author:li'],
    ['author:=Ming', 'author:="Ming"'],
    ['title:(deep OR "world models")', 'title:deep OR title:"world models"'],
    ['date:2019-11-01..2019-11-30', 'date:2019-11'],
    ['date:2019-01..2019-12', 'date:2019'],
    ['date:2019-12-05', 'on:2019-12-05'],
    ['before:2019-12-05', 'date:..2019-12-04'],
    ['after:2019-11', 'date:2019-12-01..'],
    ['IS:Unread Has:CODE', 'is:unread has:code'],
  ])('of %j is %j', (text, printed) => {
    const said = wholeOf(parse(text));
    expect(said && print(said)).toBe(printed);
  });
});
