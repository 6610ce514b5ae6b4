import { describe, expect, test } from 'vitest';
import { completed, completionAt, fieldsBeginning } from './complete.ts';

function at(text: string, caret = text.length) {
  const completion = completionAt(text, caret);
  return completion && [completion.field, completion.typed];
}

describe('a completion', () => {
  test.each([
    ['au', [null, 'au']],
    ['deep AU', [null, 'au']],
    ['-ti', [null, 'ti']],
    ['author:', ['author', '']],
    ['author:nor', ['author', 'nor']],
    ['author:"ming l', ['author', 'ming l']],
    ['author:="ming l', ['author', 'ming l']],
    ['x (is:un', ['is', 'un']],
    ['date:2019-1', ['date', '2019-1']],
    ['tag:"', ['tag', '']],
  ])('at the end of %j is of %j', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test.each(['', 'a', 'deep ', '"au', 'author:"li"', 'is:unread ', 'foo:b', '3.5'])(
    'is not offered at the end of %j',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );

  test('is of the piece at the caret alone', () => {
    expect(at('author:nor deep', 10)).toEqual(['author', 'nor']);
    expect(at('author:nor deep', 8)).toBeNull();
  });

  test.each([
    ['au', 'author', 'author:'],
    ['deep au', 'author', 'deep author:'],
    ['author:nor', 'Mohammad Norouzi', 'author:="Mohammad Norouzi" '],
    ['author:="x', 'Robert "Bob" S', String.raw`author:="Robert \"Bob\" S" `],
    ['tag:la', 'later', 'tag:later '],
    ['tag:to', 'to do', 'tag:"to do" '],
    ['-is:un', 'unread', '-is:unread '],
  ])('of %j by %j makes %j', (text, value, expected) => {
    const completion = completionAt(text, text.length);
    expect(completion && completed(text, completion, value)).toEqual({
      text: expected,
      caret: expected.length,
    });
  });

  test('leaves what follows', () => {
    const completion = completionAt('is:un deep', 5);
    expect(completion && completed('is:un deep', completion, 'unread')).toEqual({
      text: 'is:unread deep',
      caret: 10,
    });
  });

  test('of a field’s name offers the names that begin so', () => {
    expect(fieldsBeginning('a')).toEqual(['author', 'abstract', 'after']);
    expect(fieldsBeginning('ta')).toEqual(['tag']);
  });
});
