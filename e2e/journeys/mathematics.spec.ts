import type { Page } from 'playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { digestText, sparseDigest } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { expectNoShift, watchShifts } from '../pages/layout-shift.ts';
import { Reader } from '../pages/reader.ts';

const NAME = 'Spaces L_p over Rⁿ';
const ABSTRACT =
  String.raw`We bound $\|x\|_2$ by the Fr\'echet distance, see \[ \sum_{i=1}^n x_i \le \frac{1}{2}, \] ` +
  String.raw`and \emph{prove $O(n)$} it costs \$5 in 90\% of cases---always.`;
const PAPER = {
  title: String.raw`Spaces $L_p$ over $\mathbb{R}^n$`,
  authors: [String.raw`Bernhard Sch\"olkopf`, String.raw`Wojciech Ja\'skowski`],
  abstract: [ABSTRACT],
};
const PLAIN = { title: 'A Paper Without Formulas' };

declare global {
  interface Window {
    /** What the last copy held, by type. */
    copied: Readonly<Record<string, string>>;
  }
}

test('mathematics in a title, a row and an abstract is MathML, and names read plainly', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({
    'one.txt': digestText({ 'December 07, 2019': [PAPER] }),
    'more.txt': sparseDigest(25, 1),
  });
  const reader = new Reader(page);
  await reader.open();
  const row = reader.list.article(NAME);
  await expect(row.getByRole('heading').locator('math')).toHaveCount(2);
  await expect(row.getByRole('heading').locator('math msub')).toHaveText('Lp');
  await expect(row.getByText('Bernhard Schölkopf')).toBeVisible();
  await reader.list.link(NAME).click();
  const { region, title } = reader.pane;
  await expect(title).toHaveAccessibleName(NAME);
  await expect(title.locator('math msup')).toHaveText('ℝn');
  await expect(page).toHaveTitle(`${NAME} – Lectern`);
  await expect(reader.pane.authors).toHaveText(['Bernhard Schölkopf', 'Wojciech Jaśkowski']);
  const paragraph = region.getByRole('paragraph').filter({ hasText: 'We bound' });
  await expect(paragraph.locator('math')).toHaveCount(3);
  await expect(paragraph.locator('math[display="block"] mfrac')).toHaveCount(1);
  await expect(paragraph.locator('em math')).toHaveCount(1);
  await expect(paragraph).toContainText('by the Fréchet distance');
  await expect(paragraph).toContainText('it costs $5 in 90% of cases—always.');
  await expectAccessible(page);
});

test('a search finds what a reader sees, whatever TeX it is written in', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({
    'one.txt': digestText({ 'May 02, 2021': [PAPER], 'May 01, 2021': [PLAIN] }),
  });
  const reader = new Reader(page);
  await reader.open();
  for (const typed of ['frechet', 'schoelkopf', 'jaskowski', '"prove o n it costs"']) {
    await reader.search.fill(typed);
    await reader.expectCount('1 of 2 papers');
  }
  await reader.list.link(NAME).click();
  const marks = reader.pane.region.locator('mark');
  await expect(marks).toHaveText(['prove ', 'O(n)', ' it costs']);
  await expect(marks.locator('math')).toHaveCount(1);
  await reader.search.fill('frechet');
  await expect(marks).toHaveText(['Fréchet']);
  await reader.filters.findAuthor.fill('schoel');
  await expect(reader.filters.offered).toHaveText(['Bernhard Schölkopf1']);
});

test('copying from the page gives the TeX of formulas', async ({ page, serveDigests }) => {
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [PAPER] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(NAME).click();
  const paragraph = reader.pane.region.getByRole('paragraph').filter({ hasText: 'We bound' });
  await expect(paragraph.locator('math')).toHaveCount(3);
  // What names the page answers to copies as well.
  await expect(page).toHaveTitle(`${NAME} – Lectern`);
  await page.evaluate(() => {
    window.addEventListener('copy', ({ clipboardData, defaultPrevented }) => {
      const types = defaultPrevented ? ['text/plain', 'text/html'] : [];
      window.copied = Object.fromEntries(
        types.map((type) => [type, clipboardData?.getData(type) ?? '']),
      );
    });
  });
  await paragraph.selectText();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => window.copied['text/plain'])).toBe(
    String.raw`We bound $\|x\|_2$ by the Fréchet distance, see \[ \sum_{i=1}^n x_i \le \frac{1}{2}, \] ` +
      'and prove $O(n)$ it costs $5 in 90% of cases—always.',
  );
  const markup = await page.evaluate(() => window.copied['text/html']);
  expect(markup).toContain('<em>prove </em><em>$O(n)$</em> it costs');
  expect(markup).not.toMatch(/<math|<span|class=/);
  // Without formulas the browser's own copy is left alone.
  await reader.pane.authors.first().selectText();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => window.copied)).toEqual({});
});

test('nothing moves while formulas and their font come', async ({ page, serveDigests }) => {
  await serveDigests({
    'one.txt': digestText({ 'May 02, 2021': [PAPER], 'May 01, 2021': [PLAIN] }),
  });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(NAME).click();
  await watchShifts(page);
  await page.reload();
  await expect(reader.pane.region.locator('math')).toHaveCount(5);
  await expect.poll(() => isMathFontLoaded(page)).toBe(true);
  await expectNoShift(page);
  // The font is put in place with the reader's next step.
  const root = page.locator('html');
  await expect(root).not.toHaveClass(/has-math-font/);
  await page.keyboard.press('j');
  await expect(root).toHaveClass(/has-math-font/);
});

test('the font of mathematics is fetched where there is mathematics alone', async ({
  page,
  serveDigests,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('stix')) fonts.push(request.url());
  });
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [PLAIN] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(PLAIN.title).click();
  await expect(reader.pane.title).toHaveText(PLAIN.title);
  expect(fonts).toEqual([]);
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [PAPER] }) });
  await reader.open();
  await expect.poll(() => fonts.length).toBe(1);
});

test('formulas that came without being typeset are typeset in a worker', async ({
  page,
  serveDigests,
}) => {
  const older = {
    ...PAPER,
    abstract: [String.raw`It was $\frac{a}{b}$ and $\nosuch{c}$ at first.`],
  };
  await serveDigests({
    'one.txt': digestText({ 'May 02, 2021': [older] }),
    'two.txt': digestText({ 'May 05, 2021': [PAPER] }),
  });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(NAME).click();
  const other = reader.pane.region.getByRole('region', { name: 'Other versions' });
  await other.getByText('Another text').click();
  await expect(other.locator('math mfrac')).toHaveText('ab');
  await expect(other.getByText(String.raw`$\nosuch{c}$ at first.`)).toBeVisible();
});

function isMathFontLoaded(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.fonts].some(
      ({ family, status }) => family.includes('STIX Two Math') && status === 'loaded',
    ),
  );
}
