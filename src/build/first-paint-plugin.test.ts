import { describe, expect, it } from 'vitest';
import { withFirstPaint } from './first-paint-plugin.ts';

describe('the page before the first paint', () => {
  it('has its script before any style, and the colours of the browser’s bars', () => {
    const page = '<head>\n    <!-- first paint -->\n    <link rel="stylesheet" href="a.css">';
    expect(withFirstPaint(page, 'assets/first-paint-1.js', ['#fff', '#000'])).toBe(
      '<head>\n' +
        '    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fff" />\n' +
        '    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000" />\n' +
        '    <script src="./assets/first-paint-1.js"></script>\n' +
        '    <link rel="stylesheet" href="a.css">',
    );
  });

  it('is refused where it has no place for the script', () => {
    expect(() => withFirstPaint('<head></head>', 'a.js', [])).toThrow(/no place/);
  });
});
