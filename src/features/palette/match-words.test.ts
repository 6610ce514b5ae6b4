import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf, wordsOf } from './match-words.ts';

function best(typed: string, titles: readonly string[]): string | undefined {
  return titles
    .map((title) => ({ title, score: scoreOf(wordsOf(typed), wordsOf(title)) }))
    .filter(({ score }) => score !== null)
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0))[0]?.title;
}

describe('what is typed', () => {
  it('finds a title by the beginnings of its words, in any order', () => {
    expect(best('mark re', ['Bookmark', 'Mark as read or unread'])).toBe('Mark as read or unread');
    expect(best('list read', ['Reading list', 'Unread'])).toBe('Reading list');
  });

  it('finds a word by letters scattered over it, but sooner one that it begins', () => {
    expect(best('bkmrk', ['Bookmark', 'Undo'])).toBe('Bookmark');
    expect(best('re', ['Rare', 'Redo'])).toBe('Redo');
  });

  it('prefers the whole word, and of equals the shorter title', () => {
    expect(best('read', ['Reading list', 'Read aloud'])).toBe('Read aloud');
    expect(best('tag', ['Tag and more', 'Tag'])).toBe('Tag');
  });

  it('finds a title by the beginnings of words that it also goes by, but not by their letters scattered', () => {
    const also = wordsOf('preferences theme');
    const title = wordsOf('Reading settings');
    expect(scoreOf(wordsOf('pref'), title, also)).not.toBeNull();
    expect(scoreOf(wordsOf('pfrc'), title, also)).toBeNull();
    expect(scoreOf(wordsOf('sett'), title, also)).toBeGreaterThan(
      scoreOf(wordsOf('pref'), title, also) ?? Infinity,
    );
  });

  it('finds nothing where one of its words finds none', () => {
    expect(best('mark qqq', ['Mark as read or unread'])).toBeUndefined();
  });

  it('without words finds everything, and a title always finds itself', () => {
    expect(scoreOf([], ['undo'])).not.toBeNull();
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(scoreOf(wordsOf(title), wordsOf(title))).not.toBeNull();
      }),
    );
  });
});
