import type { Page } from 'playwright/test';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { cutOff, overflowOf } from '../pages/fit.ts';
import { ReadingSettings } from '../pages/reading-settings.ts';
import { Shelf } from '../pages/shelf.ts';

interface Screen {
  readonly name: string;
  readonly show: (shelf: Shelf, page: Page) => Promise<void>;
}

const SCREENS: readonly Screen[] = [
  {
    name: 'the list',
    show: async (shelf) => {
      await shelf.open('?q=learning&author=Mohammad+Norouzi');
      await expect(shelf.list.articles.first()).toBeVisible();
    },
  },
  {
    name: 'a paper',
    show: async (shelf) => {
      await shelf.open();
      await shelf.openPaper(ENERGY);
    },
  },
  { name: 'the reading list', show: (shelf) => shelf.openReadingList(AGENTS, ENERGY) },
  {
    name: 'the filters',
    show: async (shelf, page) => {
      await shelf.open('?author=Mohammad+Norouzi');
      const button = page.getByRole('button', { name: 'Filters', exact: true });
      if (await button.isVisible()) await button.click();
      await expect(shelf.filters.clear).toBeVisible();
    },
  },
  {
    name: 'the reading settings',
    show: async (shelf, page) => {
      const settings = new ReadingSettings(page);
      await shelf.open();
      await settings.open();
      await expect(settings.reset).toBeVisible();
    },
  },
  {
    name: 'the keyboard shortcuts',
    show: async (shelf, page) => {
      await shelf.open();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  },
];

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const { name, show } of SCREENS) {
  for (const [zoom, width, height] of [
    ['at 320 px, which is 400 % of 1280', 320, 568],
    ['at 200 % of 1280 px', 640, 400],
    ['at 200 % of 1640 px', 820, 512],
  ] as const)
    test(`nothing of ${name} is cut or stands beside the window ${zoom}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await show(new Shelf(page), page);
      expect(await overflowOf(page)).toBe(0);
      expect(await cutOff(page)).toEqual([]);
    });

  test(`nothing of ${name} is cut where the letters alone are twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      }),
    );
    await show(new Shelf(page), page);
    expect(await overflowOf(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });

  test(`nothing of ${name} is cut with the spacing of WCAG 1.4.12`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}' +
            'p{margin-bottom:2em!important}',
        );
        document.adoptedStyleSheets = [sheet];
      }),
    );
    await show(new Shelf(page), page);
    expect(await overflowOf(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });
}
