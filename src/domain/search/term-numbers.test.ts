import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermNumbers } from './term-numbers.ts';

test('terms are numbered as they come, and keep their numbers', () => {
  const term = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 3 }),
    fc.constantFrom('aa', 'ab', 'ba', 'b', ''),
  );
  fc.assert(
    fc.property(fc.array(term), (given) => {
      const numbers = new TermNumbers();
      const distinct = [...new Set(given)];
      for (const one of given) expect(numbers.numberOf(one)).toBe(distinct.indexOf(one));
      expect(numbers.terms).toEqual(distinct);
    }),
  );
});

test('a word of a text has the number of its term, whatever its case', () => {
  const numbers = new TermNumbers();
  const text = 'Deep DEEP deeper GPT-4O';
  expect(numbers.numberOfPlain(text, 0, 4)).toBe(0);
  expect(numbers.numberOfPlain(text, 5, 9)).toBe(0);
  expect(numbers.numberOf('deep')).toBe(0);
  expect(numbers.numberOfPlain(text, 10, 16)).toBe(1);
  expect(numbers.numberOf('gpt')).toBe(2);
  expect(numbers.numberOfPlain(text, 17, 20)).toBe(2);
  expect(numbers.numberOfPlain(text, 21, 23)).toBe(3);
  expect(numbers.terms).toEqual(['deep', 'deeper', 'gpt', '4o']);
});

test('a letter whose lower bit makes it another is not taken for that', () => {
  const numbers = new TermNumbers();
  expect(['ŀ', 'Š', 'à', 'À'].map((letter) => numbers.numberOf(letter))).toEqual([0, 1, 2, 3]);
});

test('very many terms keep their numbers', () => {
  const numbers = new TermNumbers();
  const terms = Array.from({ length: 20_000 }, (_, index) => `word${index * 7}`);
  expect(terms.map((term) => numbers.numberOf(term))).toEqual([...terms.keys()]);
  expect(terms.map((term) => numbers.numberOf(term))).toEqual([...terms.keys()]);
  expect(numbers.terms).toEqual(terms);
});

test('words of one hash are told apart', () => {
  const numbers = new TermNumbers();
  const words = ['declinate', 'macallums', 'costarring', 'liquid'];
  expect(words.map((word) => numbers.numberOf(word))).toEqual([0, 1, 2, 3]);
  expect(words.map((word) => numbers.numberOf(word))).toEqual([0, 1, 2, 3]);
});
