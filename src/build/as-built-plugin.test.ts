import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { withoutPapers } from '#domain/bundle/page-papers.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { day, numberedPaper } from '#testing/builders.ts';
import { withPapers } from './as-built-plugin.ts';
import { readingBy } from './read-papers.ts';
import { withPolicy } from './security-policy.ts';

const PAGE =
  '<meta charset="utf-8" /><body><!-- as built --><div id="root"><!-- without script --></div></body>';
const DAY = day('2019-12-06');

function pageOf(...papers: readonly Partial<Paper>[]): string {
  const read = papers.map((given, number) =>
    readingBy(temml.renderToString)(numberedPaper(number, given)),
  );
  const days = [{ day: DAY, count: read.length, papers: read }];
  return withPapers(PAGE, { paperCount: read.length, days });
}

describe('the page as built', () => {
  test('has texts as text, whatever they hold, and its policy lets it be', () => {
    const hostile = `</noscript><script>alert(1)</script><p style="x" onload='y'>&amp;\0\uD800$&`;
    const page = pageOf({ title: hostile, authors: [hostile], abstract: hostile });
    expect(page).toContain(
      '&lt;/noscript&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;p style=&quot;x&quot; onload=&#39;y&#39;&gt;&amp;amp;',
    );
    expect(page).not.toMatch(/<script|onload='|\0|\uD800/);
    expect(() => withPolicy(page)).not.toThrow();
    expect(withoutPapers(page)).not.toContain('alert');
  });

  test('has formulas as elements of MathML and styles as theirs', () => {
    const page = pageOf({ title: String.raw`On $x^2$ in \emph{Trees}` });
    expect(page).toMatch(/<h3[^>]*>On <math><msup><mi>x<\/mi><mn[^>]*>2<\/mn><\/msup><\/math>/);
    expect(page).toContain('<em>Trees</em>');
  });

  test('does not grow with what one paper holds', () => {
    const long = 'word '.repeat(200_000);
    const authors = Array.from({ length: 10_000 }, (_, index) => `Author ${index}`);
    expect(pageOf({ title: long, authors, abstract: long }).length).toBeLessThan(60_000);
  });

  test('is its shape alone where there are no papers or none are known', () => {
    const none = withPapers(PAGE, { paperCount: 0, days: [] });
    expect(none).toBe(withPapers(PAGE, null));
    expect(none).toContain('Lectern needs JavaScript to show its papers.');
    expect(none).not.toContain('<article');
  });

  test('is the same page but for its papers with any papers', () => {
    const one = withoutPapers(pageOf({ title: 'One' }));
    expect(withoutPapers(pageOf({ title: 'Two' }, { title: 'Three' }))).toBe(one);
  });

  test('needs its places in the page', () => {
    expect(() => withPapers('<body></body>', null)).toThrow('has no places');
  });
});
