import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { offlinePage } from './offline-page-plugin.ts';

describe('the page that opens backups', () => {
  it('lets its own script and style run and nothing else, nor anything be fetched', () => {
    const { before, after } = offlinePage('start();', 'p{}');
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(before)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash('start();')}`,
      `style-src ${hash('p{}')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(before.indexOf('Content-Security-Policy')).toBeLessThan(before.indexOf('<style>'));
    expect(after).toContain('<script>start();</script>');
  });

  it('refuses a script or style that would end itself', () => {
    expect(() => offlinePage('x = "</script>"', '')).toThrow(/would end/);
    expect(() => offlinePage('x = "<!--"', '')).toThrow(/would end/);
    expect(() => offlinePage('', '</style>')).toThrow(/would end/);
  });
});
