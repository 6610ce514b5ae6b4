import { describe, expect, it } from 'vitest';
import { headersFile, PAGE_POLICY, SECURITY_HEADERS, withPolicy } from './security-policy.ts';

const PAGE =
  '<!doctype html>\n<html><head>\n    <meta charset="utf-8" />\n<title>x</title></head></html>';

describe('the policy of the built page', () => {
  it('is exactly the one that the house holds itself to', () => {
    expect(PAGE_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
        "base-uri 'none'; form-action 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types lectern",
    );
  });

  it('stands right after the charset', () => {
    expect(withPolicy(PAGE)).toContain(
      `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
    );
  });

  it('changes nothing else of the page', () => {
    const meta = `\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`;
    expect(withPolicy(PAGE).replace(meta, '')).toBe(PAGE);
  });

  it.each([
    ['an inline script', '<script>go()</script>'],
    ['an inline module', '<script type="module">go()</script>'],
    ['an inline style sheet', '<style>p{}</style>'],
    ['a style attribute', '<p style="color:red">x</p>'],
    ['an event handler', '<img src="x.png" onerror="go()">'],
  ])('refuses a page with %s', (_, markup) => {
    expect(() => withPolicy(PAGE.replace('<title>', `${markup}<title>`))).toThrow(
      /policy would block/,
    );
  });

  it('lets scripts and styles of their own files stand', () => {
    const markup =
      '<script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" href="./a.css">';
    expect(withPolicy(PAGE.replace('<title>', `${markup}<title>`))).toContain(markup);
  });

  it('refuses a page without a charset, where the policy would come too late', () => {
    expect(() => withPolicy('<!doctype html><html></html>')).toThrow(/charset/);
  });
});

describe('the headers for static hosts', () => {
  it('hold the policy of the page, and that none may frame it', () => {
    expect(SECURITY_HEADERS.get('Content-Security-Policy')).toBe(
      `${PAGE_POLICY}; frame-ancestors 'none'`,
    );
  });

  it('stand in the file under every address, one a line', () => {
    const [first = ''] = headersFile().split('\n\n');
    const [addresses, ...lines] = first.split('\n');
    expect(addresses).toBe('/*');
    expect(
      new Map(lines.map((line) => line.trim().split(/: (.*)/s, 2) as [string, string])),
    ).toEqual(SECURITY_HEADERS);
  });

  it('have hosts ask anew for what keeps its name, and keep what carries a hash', () => {
    const [, ...blocks] = headersFile().trimEnd().split('\n\n');
    expect(Object.fromEntries(blocks.map((block) => block.split('\n  Cache-Control: ')))).toEqual({
      '/': 'no-cache',
      '/index.html': 'no-cache',
      '/service-worker.js': 'no-cache',
      '/manifest.webmanifest': 'no-cache',
      '/bundle/manifest.json': 'no-cache',
      '/assets/*': 'public, max-age=31536000, immutable',
      '/bundle/related/*': 'public, max-age=31536000, immutable',
      '/bundle/papers/*': 'public, max-age=31536000, immutable',
      '/bundle/identities/*': 'public, max-age=31536000, immutable',
      '/bundle/search/*': 'public, max-age=31536000, immutable',
    });
  });
});
