import { describe, expect, it } from 'vitest';
import { safeAddress } from './safe-address.ts';

describe('an address in a note', () => {
  it('leads to the web or to mail', () => {
    expect(safeAddress('https://arxiv.org/abs/1912.02292')).toBe(
      'https://arxiv.org/abs/1912.02292',
    );
    expect(safeAddress('HTTP://example.org')).toBe('http://example.org/');
    expect(safeAddress('mailto:ada@example.org')).toBe('mailto:ada@example.org');
  });

  it('runs nothing, reads no file and stays out of this site', () => {
    const scheme = ['java', 'script:'].join('');
    const bad = [
      `${scheme}alert(1)`,
      ` ${scheme.toUpperCase()}alert(1)`,
      `java\nscript:alert(1)`,
      'data:text/html,<script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      '?view=hidden',
      '//example.org',
      '#x',
      '',
    ];
    expect(bad.map((text) => safeAddress(text))).toEqual(bad.map(() => null));
  });
});
