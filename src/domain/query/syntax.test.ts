import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#testing/builders.ts';
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
    ['cats,dogs ', and(and(word('cats'), word('dogs')))],
    ['cats,dog', and(and(word('cats'), prefix('dog')))],
    ['(deep) nets', and(word('deep'), prefix('nets'))],
    ['学習', begun('学', '習')],
    ['schölkopf ', or(word('scholkopf'), word('schoelkopf'))],
    ['"bernhard schö"', or(phrase('bernhard', 'scho'), phrase('bernhard', 'schoe'))],
    ['a"b', and(word('a'), word('b'))],
    ['-deep', { kind: 'not', part: word('deep') }],
    ['(deep', word('deep')],
    ['a OR b', or(word('a'), prefix('b'))],
    ['a b OR c d ', or(and(word('a'), word('b')), and(word('c'), word('d')))],
    ['title:deep x ', and({ kind: 'field', field: 'title', part: word('deep') }, word('x'))],
    ['abstract:dee', { kind: 'field', field: 'abstract', part: prefix('dee') }],
    ['author:li', { kind: 'name', words: [['li']] }],
    ['author:"Ming Li"', { kind: 'name', words: [['ming'], ['li']] }],
    ['author:schölkopf', { kind: 'name', words: [['scholkopf', 'schoelkopf']] }],
    ['author:="Ming Li"', { kind: 'author', name: 'Ming Li' }],
    ['note:"good idea"', { kind: 'note', part: phrase('good', 'idea') }],
    ['tag:"To do"', { kind: 'tag', name: 'To do' }],
    ['list:"My thesis"', { kind: 'list', name: 'My thesis' }],
    ['is:unread', { kind: 'not', part: { kind: 'state', state: 'read' } }],
    ['is:hidden', { kind: 'state', state: 'hidden' }],
    ['has:note', { kind: 'state', state: 'noted' }],
    ['has:math', { kind: 'mark', mark: 'math' }],
    ['on:2019-12-05', { kind: 'dates', from: day('2019-12-05'), to: day('2019-12-05') }],
    ['before:2019-12-05', { kind: 'dates', from: null, to: day('2019-12-04') }],
    ['after:2019-12-05', { kind: 'dates', from: day('2019-12-06'), to: null }],
    ['date:2020-02', { kind: 'dates', from: day('2020-02-01'), to: day('2020-02-29') }],
    ['date:2019', { kind: 'dates', from: day('2019-01-01'), to: day('2019-12-31') }],
    ['date:1d', { kind: 'dates', from: day('2019-12-06'), to: null }],
    ['date:7d', { kind: 'dates', from: day('2019-11-30'), to: null }],
  ])('%j is read as %j', (text, expected) => {
    expect(parseQuery(text, day('2019-12-06'))).toEqual(expected);
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
