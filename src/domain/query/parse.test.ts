import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, wholeOf } from './parse.ts';
import { print } from './print.ts';
import type { QueryFaultCode } from './query-fault.ts';

function understood(text: string): string {
  const whole = wholeOf(parse(text));
  return whole === null ? '' : print(whole).trim();
}

describe('a query’s text', () => {
  test('gives its pieces with where they stand', () => {
    const text = '  deep -("world models" OR x) title:net';
    const { pieces } = parse(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'deep',
      '-("world models" OR x)',
      'title:net',
    ]);
    expect(pieces.map(({ expression }) => expression.kind)).toEqual(['word', 'not', 'field']);
  });

  test('with OR is one piece from the first word to the last', () => {
    const text = ' a b OR c ';
    expect(parse(text).pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'a b OR c',
    ]);
  });

  test.each<[string, string]>([
    ['a b OR c d', 'a b OR c d'],
    ['a (b OR c) d', 'a (b OR c) d'],
    ['a or b', 'a or b'],
    ['deep - learning', 'deep learning'],
    ['deep -- learning', 'deep learning'],
    ['- -', ''],
    ['"a \\"b\\" c"', '"a \\"b\\" c"'],
    ['"not closed', '"not closed"'],
    ['?! ""', ''],
    ['LOGAN: Latent', 'LOGAN: Latent'],
    ['https://arxiv.org/abs/1912.02292', 'https://arxiv.org/abs/1912.02292'],
    ['author:"ming li"', 'author:"ming li"'],
    ['p(y|x)', 'p y|x'],
    ['date:9999', 'date:9999'],
  ])('%j says %j and has no fault', (text, says) => {
    expect(understood(text)).toBe(says);
    expect(parse(text).faults).toEqual([]);
  });

  test.each<[string, QueryFaultCode, string, string, string]>([
    [
      'deep autor:li net',
      'unknown-field',
      'autor:li',
      'There is no field “autor:”. Put',
      'deep net',
    ],
    ['foo:bar x', 'unknown-field', 'foo:bar', 'Fields are author, title', 'x'],
    ['foo:"b c" x', 'unknown-field', 'foo:"b c"', 'Fields are', 'x'],
    ['author: li', 'empty-field', 'author:', 'as in author:li', 'li'],
    ['title:"" x', 'empty-field', 'title:""', 'as in title:learning', 'x'],
    ['is:red deep', 'unknown-value', 'is:red', 'unread, read, bookmarked or hidden', 'deep'],
    ['has:pdf deep', 'unknown-value', 'has:pdf', 'note, code, link or math', 'deep'],
    ['on:2019-02-30 deep', 'bad-date', 'on:2019-02-30', '2019-12-05', 'deep'],
    ['date:2019-13 deep', 'bad-date', 'date:2019-13', '“2019-13”', 'deep'],
    ['date:yesterday deep', 'bad-date', 'date:yesterday', '7d', 'deep'],
    ['date:.. deep', 'bad-date', 'date:..', '7d', 'deep'],
    ['date:0d deep', 'bad-date', 'date:0d', '7d', 'deep'],
    ['before:0001-01-01 deep', 'bad-date', 'before:0001-01-01', 'no day before', 'deep'],
    ['after:9999 deep', 'bad-date', 'after:9999', 'no day after', 'deep'],
    [
      'date:2019-12-06..2019-12-01 x',
      'reversed-dates',
      'date:2019-12-06..2019-12-01',
      'The range ends before it begins.',
      'x',
    ],
    ['OR deep', 'lone-or', 'OR', 'cats OR dogs', 'deep'],
    ['deep OR', 'lone-or', 'OR', 'cats OR dogs', 'deep'],
    ['a OR OR b', 'lone-or', 'OR', 'cats OR dogs', 'a OR b'],
    ['OR', 'lone-or', 'OR', 'cats OR dogs', ''],
    ['() deep', 'empty-parentheses', '()', '(cats OR dogs)', 'deep'],
    ['(deep OR wide', 'unclosed-parenthesis', '(', 'Put a )', 'deep OR wide'],
    ['deep) net', 'unopened-parenthesis', ')', 'no (', 'deep net'],
  ])('%j is faulty: %s at %j', (text, code, piece, help, rest) => {
    const { faults } = parse(text);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]?.piece).toBe(piece);
    expect(text.slice(faults[0]?.start, faults[0]?.end)).toBe(piece);
    expect(faults[0]?.message).toContain(help);
    expect(understood(text)).toBe(rest);
  });

  test('tells each of several faults, by where they stand', () => {
    const { faults } = parse('on:x ( is:y tag: OR');
    expect(faults.map(({ code }) => code)).toEqual([
      'bad-date',
      'unclosed-parenthesis',
      'unknown-value',
      'empty-field',
      'lone-or',
    ]);
  });

  test.each([
    ['auhtor:smith', ['author:smith']],
    ['deep -auhtor:"ming li" net', ['author:"ming li"']],
    ['dat:2019', ['date:2019']],
    ['nate:x', ['note:x', 'date:x']],
    ['foo:bar', []],
    ['is:unraed', ['is:unread']],
    ['is:(unraed)', ['unread']],
    ['date:2019-12-06..2019-12-01', ['date:2019-12-01..2019-12-06']],
    ['is:red', ['is:read']],
  ])('of %j offers what may have been meant', (text, meant) => {
    expect(parse(text).faults.flatMap((fault) => fault.meant)).toEqual(meant);
  });

  test('too deeply nested leaves out what is too deep', () => {
    const { faults, pieces } = parse(`x ${'('.repeat(100)}deep${')'.repeat(100)} y`);
    expect(faults.map(({ code }) => code)).toEqual(['too-deep']);
    expect(pieces).toHaveLength(2);
  });

  test('of any kind is read, its pieces and faults in order and within the text', () => {
    const parts = fc.constantFrom(
      '(',
      ')',
      '"',
      '-',
      'OR',
      ' ',
      ':',
      'a',
      'tag:',
      'on:',
      '..',
      '\\',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { pieces, faults } = parse(text);
        let end = 0;
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          ({ end } = piece);
          expect(end).toBeGreaterThan(piece.start);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const fault of faults) {
          expect(text.slice(fault.start, fault.end)).toBe(fault.piece);
          expect(fault.piece).not.toBe('');
          expect(fault.message).toMatch(/[.?:,\w]$/);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  // Work is counted by what is made, never by the clock: a quadratic reader would not come to an end.
  test.each(['(', ')', '-', '"', 'OR ', 'a:', '\\', '-a', '-(', 'title:(', 'a"', '"\\', 'x '])(
    'of two hundred thousand times %j is read',
    (part) => {
      const { pieces, faults } = parse(part.repeat(200_000));
      expect(pieces.length + faults.length).toBeLessThanOrEqual(600_000);
    },
  );
});
