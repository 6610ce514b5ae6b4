import { describe, expect, it } from 'vitest';
import { noteLine } from './note-line.ts';

describe('the line of a note', () => {
  it('says what the note says, without its signs', () => {
    expect(noteLine('# Why\n\n> is *this* **so**?\n- see [the code](https://example.org/)')).toBe(
      'Why is this so? see the code',
    );
    expect(noteLine('1. first\n2. second')).toBe('first second');
    expect(noteLine('plain text')).toBe('plain text');
    expect(noteLine(' \n\n')).toBe('');
  });

  it('is short, and cuts no character in two', () => {
    expect(noteLine('word '.repeat(10_000)).length).toBeLessThanOrEqual(160);
    expect(noteLine(`${'x'.repeat(159)}😀`)).toBe('x'.repeat(159));
  });
});
