import { generateCorpus } from '#testing/generate-corpus.ts';
import { expect, test } from '../fixtures.ts';
import { expectListPlace, listPlace, reloadInFlight, scrollList } from '../pages/list-place.ts';
import { Reader } from '../pages/reader.ts';

const COLLECTIONS = [
  { papers: 25, digests: null, scrolled: 1700, word: 'learning' },
  {
    papers: 2000,
    digests: { 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) },
    scrolled: 40_000,
    word: 'babar',
  },
] as const;

for (const { papers, digests, scrolled, word } of COLLECTIONS)
  test.describe(`among ${papers} papers`, () => {
    test.beforeEach(async ({ serveDigests }) => {
      if (digests !== null) await serveDigests(digests);
    });

    test('a search that comes and goes gives the place in the list back', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      const place = await scrollList(page, scrolled);
      await reader.search.fill(word);
      await expect(reader.status).toHaveText(/ of /);
      await expect.poll(async () => (await listPlace(page))?.past).toBe(0);
      await reader.search.fill('');
      await reader.expectCount(`${papers} papers`);
      await expectListPlace(page, place);
    });

    test('a filter that comes and goes gives the place back, over a reload too', async ({
      page,
    }) => {
      const reader = new Reader(page);
      await reader.open();
      const place = await scrollList(page, scrolled);
      await reader.filters.frequentAuthors.first().check();
      await expect(reader.status).toHaveText(/ of /);
      await reader.filters.toDate.fill('2019-12-30');
      await page.reload();
      await expect(reader.status).toHaveText(/ of /);
      await reader.filters.clear.click();
      await reader.expectCount(`${papers} papers`);
      await expectListPlace(page, place);
    });

    test('a reload in the middle of scrolling keeps the place', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      await scrollList(page, scrolled);
      const before = await listPlace(page);
      await page.mouse.wheel(0, 600);
      await expect.poll(() => listPlace(page)).not.toEqual(before);
      await expectListPlace(page, await reloadInFlight(page));
    });

    test('a step to another view and back keeps place, selection and open paper', async ({
      page,
    }) => {
      const reader = new Reader(page);
      await reader.open();
      await scrollList(page, scrolled);
      const title = await reader.list.links.nth(5).innerText();
      await reader.list.link(title).first().click();
      await expect(reader.pane.title).toHaveText(title);
      await page.mouse.wheel(0, 300);
      const place = await scrollList(page, 100);
      await reader.view('Unread').click();
      await expect(reader.pane.title).toHaveCount(0);
      await page.goBack();
      await expect(reader.pane.title).toHaveText(title);
      await expectListPlace(page, place);
      await page.reload();
      await expect(reader.pane.title).toHaveText(title);
      await expectListPlace(page, place);
    });

    test('a paper opened in a new tab leaves this one alone, and stands in sight there', async ({
      context,
      page,
    }) => {
      const reader = new Reader(page);
      await reader.open();
      const place = await scrollList(page, scrolled);
      const title = await reader.list.links.nth(5).innerText();
      const opening = context.waitForEvent('page');
      // By its name: rows come and go, and the fifth may be another by now.
      await reader.list.link(title).click({ modifiers: ['ControlOrMeta'] });
      const other = new Reader(await opening);
      await expect(other.pane.title).toHaveText(title);
      await expect(other.list.selected).toHaveAccessibleName(title);
      await expect(other.list.selected).toBeInViewport();
      await expectListPlace(page, place);
      await expect(reader.pane.title).toHaveCount(0);
      await expect(reader.list.selected).toHaveCount(0);
    });

    test('the window may change its size, and the same paper stays at the same height', async ({
      page,
    }) => {
      const reader = new Reader(page);
      await reader.open();
      const place = await scrollList(page, scrolled);
      for (const size of [
        { width: 820, height: 900 },
        { width: 1440, height: 700 },
        { width: 700, height: 900 },
        { width: 1440, height: 900 },
      ]) {
        await page.setViewportSize(size);
        await expectListPlace(page, place);
      }
    });

    test('fonts that come late leave the list where it was', async ({ page, server }) => {
      const reader = new Reader(page);
      await reader.open();
      const place = await scrollList(page, scrolled);
      await reader.list.settledTop();
      server.fail(/\.woff2$/, { kind: 'slow', delay: 1200 });
      await page.reload();
      await expectListPlace(page, place);
      await page.evaluate(() => document.fonts.ready);
      await expectListPlace(page, place);
    });

    test('a selected paper stays selected while filters come and go', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('j');
      await expect(reader.list.selected).toHaveAttribute('aria-posinset', '8');
      const title = await reader.pane.title.innerText();
      await reader.search.fill('zzzz');
      await expect(page.getByText('No paper matches.')).toBeVisible();
      await expect(reader.pane.title).toHaveText(title);
      await reader.search.fill('');
      await reader.expectCount(`${papers} papers`);
      await expect(reader.list.selected).toHaveAccessibleName(title);
      await expect(reader.list.selected).toBeInViewport();
      await page.reload();
      await expect(reader.list.selected).toHaveAccessibleName(title);
      await expect(reader.list.selected).toBeInViewport();
    });
  });

test('what is cleared leaves the selected paper in sight, where no earlier place is known', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?q=causality');
  await reader.list.links.last().click();
  const title = await reader.pane.title.innerText();
  await reader.filters.clear.click();
  await reader.expectCount('25 papers');
  await expect(reader.list.selected).toHaveAccessibleName(title);
  await expect(reader.list.selected).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test.beforeEach(async ({ serveDigests }) => {
    await serveDigests({ 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) });
  });

  test('a paper that is closed gives the list back as it was, however it is closed', async ({
    page,
  }) => {
    const reader = new Reader(page);
    await reader.open();
    await scrollList(page, 30_000);
    for (const close of [
      () => page.getByRole('link', { name: 'Back to papers' }).click(),
      () => page.goBack(),
      () => page.keyboard.press('Escape'),
    ]) {
      await page.mouse.wheel(0, 260);
      await expect.poll(() => listPlace(page)).not.toBeNull();
      const title = await reader.list.links.nth(6).innerText();
      const link = reader.list.link(title).first();
      await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await expect(link).toBeInViewport();
      const place = await listPlace(page);
      await link.click();
      await expect(reader.pane.title).toHaveText(title);
      await close();
      await expect(reader.pane.region).toHaveCount(0);
      if (place === null) throw new Error('The list shows no paper.');
      await expectListPlace(page, place);
      await expect(reader.list.link(title)).toBeFocused();
    }
  });

  test('a reload over an open paper gives the list back behind it', async ({ page }) => {
    const reader = new Reader(page);
    await reader.open();
    const place = await scrollList(page, 30_000);
    const title = await reader.list.links.nth(5).innerText();
    await reader.list.link(title).first().click();
    await expect(reader.pane.title).toHaveText(title);
    await page.reload();
    await expect(reader.pane.title).toHaveText(title);
    await page.goBack();
    await expect(reader.pane.region).toHaveCount(0);
    await expectListPlace(page, place);
  });

  test('the phone may be turned, and the same paper stays at the same height', async ({ page }) => {
    const reader = new Reader(page);
    await reader.open();
    const place = await scrollList(page, 30_000);
    await page.setViewportSize({ width: 844, height: 390 });
    await expectListPlace(page, place);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectListPlace(page, place);
  });
});
