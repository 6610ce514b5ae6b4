import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Query } from './query.ts';
import { parseQuery } from './syntax.ts';

const word = (term: string): Query => ({ kind: 'word', term });
const prefix = (term: string): Query => ({ kind: 'prefix', term });
const phrase = (...terms: string[]): Query => ({ kind: 'phrase', terms, lastIsPrefix: false });
const begun = (...terms: string[]): Query => ({ kind: 'phrase', terms, lastIsPrefix: true });
const and = (...parts: Query[]): Query => ({ kind: 'and', parts });
const or = (...parts: Query[]): Query => ({ kind: 'or', parts });

describe('a query', () => {
  test.each<[string, Query]>([
    ['', { kind: 'everything' }],
    ['  ?! ""', { kind: 'everything' }],
    ['deep', prefix('deep')],
    ['deep ', word('deep')],
    ['Deep LEARN', and(word('deep'), prefix('learn'))],
    ['"neural tangents"', phrase('neural', 'tangents')],
    ['"neural tang', phrase('neural', 'tang')],
    ['"neural"', word('neural')],
    ['deep "neural tangents" x', and(word('deep'), phrase('neural', 'tangents'), prefix('x'))],
    ['upside-down ', phrase('upside', 'down')],
    ['upside-d', begun('upside', 'd')],
    ["O'Neill ", phrase('o', 'neill')],
    ['cats,dogs ', and(word('cats'), word('dogs'))],
    ['cats,dog', and(word('cats'), prefix('dog'))],
    ['(deep) nets', and(word('deep'), prefix('nets'))],
    ['学習', begun('学', '習')],
    ['schölkopf ', or(word('scholkopf'), word('schoelkopf'))],
    ['"bernhard schö"', or(phrase('bernhard', 'scho'), phrase('bernhard', 'schoe'))],
    ['a"b', and(word('a'), word('b'))],
  ])('%j is read as %j', (text, expected) => {
    expect(parseQuery(text)).toEqual(expected);
  });

  test('of any text can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseQuery(text)).toHaveProperty('kind');
      }),
      { numRuns: 2000 },
    );
  });
});
