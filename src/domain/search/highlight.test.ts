import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../query/asked-of.ts';
import { parseQuery } from '../query/syntax.ts';
import { tokenize } from '../text/tokenize.ts';
import { highlight, snippetStart } from './highlight.ts';

function marked(text: string, typed: string): readonly string[] {
  return highlight(text, parseQuery(typed)).map(({ start, end }) => text.slice(start, end));
}

describe('highlighting', () => {
  test.each([
    ['Deep learning is deep', 'deep ', ['Deep', 'deep']],
    ['Deeper learning', 'deep', ['Deep']],
    ['Deeper learning', 'deep ', []],
    ['Wojciech Jaśkowski', 'jaskow', ['Jaśkow']],
    ['Bernhard Schölkopf', 'schoelk', ['Schölk']],
    ['Bernhard Schölkopf', 'scholk', ['Schölk']],
    ['Scho\u0308lkopf', 'scho', ['Scho\u0308']],
    ['Großmann', 'gros', ['Groß']],
    ['neural tangents, tangents of neural nets', '"neural tangents"', ['neural tangents']],
    ['Upside-Down RL', 'upside-d', ['Upside-D']],
    ['Upside-Down RL', 'upside-down ', ['Upside-Down']],
    ['deep learning', 'deep learn', ['deep', 'learn']],
    ['機械学習', '学習', ['学習']],
    ['the α-divergence of alphabets', 'alpha ', ['α']],
    ['the α-divergence of alphabets', 'alph', ['α', 'alph']],
    ['alpha and α, not β', 'α ', ['alpha', 'α']],
    ['anything', '', []],
    ['', 'deep', []],
  ])('in %j for %j marks %j', (text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected);
  });

  test('marks where phrases overlap as one range', () => {
    expect(marked('a b a b a', '"a b a" ')).toEqual(['a b a b a']);
  });

  test('gives ranges of the text in order and apart', () => {
    const some = fc.constantFrom('deep', 'Déép', 'de', '学', 'ö', '-', ' ', '"', 'x');
    const text = fc.array(some, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (content, typed) => {
        let previous = -1;
        for (const { start, end } of highlight(content, parseQuery(typed))) {
          expect(start).toBeGreaterThan(previous);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
          previous = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a snippet', () => {
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');

  test('begins with the text where the first match is near, or nothing matches', () => {
    expect(snippetStart(words, parseQuery('word3 '))).toBe(0);
    expect(snippetStart(words, parseQuery('other '))).toBe(0);
    expect(snippetStart(words, parseQuery(''))).toBe(0);
  });

  test('else begins at a word a little before the first match', () => {
    const start = snippetStart(words, parseQuery('word80 '));
    const match = words.indexOf('word80');
    expect(match - start).toBeGreaterThan(20);
    expect(match - start).toBeLessThanOrEqual(60);
    expect(tokenize(words).map((token) => token.start)).toContain(start);
  });

  test('begins with the match where no blank stands before it', () => {
    const text = `${'x'.repeat(300)}-match`;
    expect(snippetStart(text, parseQuery('match '))).toBe(301);
  });
});

describe('what is marked', () => {
  test.each<[string, readonly string[]]>([
    ['title:deep author:li ', ['Deep', 'Li']],
    ['-deep -(learning of) ', []],
    ['is:unread has:code date:7d tag:deep ', []],
    ['deep OR learn', ['Deep', 'learn']],
  ])('for %j is what is looked for, never what must not be there: %j', (typed, expected) => {
    expect(marked('Deep learning of Li', typed)).toEqual(expected);
  });
});

describe('what is looked for in one field', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['title:deep learn', ['Deep', 'learn'], ['learn']],
    ['abstract:deep author:li ', [], ['Deep']],
    ['-title:deep (abstract:"deep learning" OR of) ', ['of'], ['Deep learning', 'of']],
  ])('by %j is marked there alone', (typed, inTitle, inAbstract) => {
    const text = 'Deep learning of Li';
    const query = parseQuery(typed);
    const found = (field: 'title' | 'abstract'): readonly string[] =>
      highlight(text, askedOf(query, field)).map(({ start, end }) => text.slice(start, end));
    expect(found('title')).toEqual(inTitle);
    expect(found('abstract')).toEqual(inAbstract);
    expect(askedOf(query, 'title')).toBe(askedOf(query, 'title'));
  });
});
