import type { Page } from 'playwright/test';
import { expectAccessible, expectLegible } from '../accessibility.ts';
import { FAILED_REQUESTS } from '../bad-answers.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import type { FaultServer } from '../fault-server.ts';
import { expect, test } from '../fixtures.ts';
import { chooseTheme } from '../pages/appearance.ts';
import { ReadingSettings } from '../pages/reading-settings.ts';
import { Selection } from '../pages/selection.ts';
import { Shelf } from '../pages/shelf.ts';

const PHONE = 390;
const TABLET = 820;
const WIDE = 1440;
const WIDTHS = [PHONE, TABLET, WIDE] as const;

interface Screen {
  readonly name: string;
  /** All, unless told. */
  readonly widths?: readonly number[];
  readonly show: (shelf: Shelf, server: FaultServer) => Promise<void>;
  /** What makes it this screen. */
  readonly expectShown: (shelf: Shelf) => Promise<void>;
}

const SCREENS: readonly Screen[] = [
  {
    name: 'the list',
    show: (shelf) => shelf.open(),
    expectShown: ({ list }) => expect(list.link(ENERGY)).toBeVisible(),
  },
  {
    name: 'an open paper',
    show: async (shelf) => {
      await shelf.open();
      await shelf.list.link(ENERGY).click();
    },
    expectShown: ({ pane }) => expect(pane.title).toHaveText(ENERGY),
  },
  {
    name: 'the reading list',
    show: (shelf) => shelf.openReadingList(AGENTS, ENERGY),
    expectShown: (shelf) => expect(shelf.handle(ENERGY)).toBeVisible(),
  },
  {
    name: 'the list with papers selected',
    show: async (shelf) => {
      await shelf.open();
      await expect(shelf.list.unread(ENERGY)).toBeVisible();
      await shelf.list.link(ENERGY).focus();
      await shelf.page.keyboard.press('Shift+Tab');
      await shelf.page.keyboard.press('Space');
    },
    expectShown: ({ page }) => new Selection(page).expectCount(1),
  },
  {
    name: 'the list of unread papers',
    show: (shelf) => shelf.open('?view=unread'),
    expectShown: ({ list }) => expect(list.unread(ENERGY)).toBeVisible(),
  },
  {
    name: 'a filtered list with matches marked',
    show: (shelf) => shelf.open('?q=learning&author=Mohammad+Norouzi&from=2019-12-01'),
    expectShown: (shelf) => shelf.expectCount('2 of 25 papers'),
  },
  {
    name: 'a search that matches nothing',
    show: (shelf) => shelf.open('?q=nowhere'),
    expectShown: ({ page }) =>
      expect(page.getByRole('heading', { name: 'No paper matches.' })).toBeVisible(),
  },
  {
    name: 'a query with pieces that are not understood',
    show: (shelf) => shelf.open(`?q=${encodeURIComponent('autor:li on:2019-02-30 (energy')}`),
    expectShown: ({ page }) => expect(page.getByText('There is no field “autor:”')).toBeVisible(),
  },
  {
    name: 'a word that may be meant, and the chips of what is in force',
    show: (shelf) => shelf.open('?q=lerning+-deep&from=2019-12-01&tag=later&author=Jan+Peters'),
    expectShown: ({ page }) => expect(page.getByText('Did you mean')).toBeVisible(),
  },
  {
    name: 'the completions of a query',
    show: async (shelf) => {
      await shelf.open();
      await shelf.search.focus();
      await shelf.page.keyboard.type('author:');
      await shelf.page.getByRole('option').first().waitFor();
      await shelf.page.keyboard.press('ArrowDown');
    },
    expectShown: ({ page }) => expect(page.getByRole('option').first()).toBeVisible(),
  },
  {
    name: 'the help for queries',
    show: async (shelf) => {
      await shelf.open();
      await shelf.page.getByRole('button', { name: 'How to search' }).click();
    },
    expectShown: ({ page }) =>
      expect(page.getByRole('dialog', { name: 'How to search' })).toBeVisible(),
  },
  {
    name: 'an empty reading list',
    show: (shelf) => shelf.open('?view=reading-list'),
    expectShown: ({ page }) =>
      expect(page.getByRole('heading', { name: 'Your reading list is empty.' })).toBeVisible(),
  },
  {
    name: 'a paper that does not exist',
    show: (shelf) => shelf.open('?paper=000000000000'),
    expectShown: ({ pane }) => expect(pane.region).toContainText('not in these digests'),
  },
  {
    name: 'loading everything',
    show: async ({ page }, server) => {
      server.fail(/manifest/, { kind: 'hang' });
      await page.goto('');
    },
    expectShown: ({ page }) =>
      expect(page.getByRole('main', { name: 'Loading the papers' })).toBeVisible(),
  },
  {
    name: 'loading papers',
    show: async (shelf, server) => {
      server.fail(/bundle\/papers/, { kind: 'hang' });
      await shelf.open();
    },
    expectShown: ({ list }) => expect(list.at(1)).toHaveAccessibleName('Loading a paper'),
  },
  {
    name: 'the error that nothing could be loaded',
    show: async ({ page }, server) => {
      server.fail(/manifest/, { kind: 'html' });
      await page.goto('');
    },
    expectShown: (shelf) => expect(shelf.warning(/^The papers could not/)).toBeVisible(),
  },
  {
    name: 'the error that some papers could not be loaded',
    show: async (shelf, server) => {
      server.fail(/bundle\/papers/, { kind: 'html' });
      await shelf.open();
    },
    expectShown: (shelf) => expect(shelf.warning(/^Some papers could not/)).toBeVisible(),
  },
  {
    name: 'the error that a paper could not be loaded',
    show: async (shelf, server) => {
      server.fail(/bundle\/identities/, { kind: 'html' });
      await shelf.open('?paper=4knx23vdwtnd');
    },
    expectShown: (shelf) => expect(shelf.warning(/^This paper could not/)).toBeVisible(),
  },
  {
    name: 'the error that the search does not work',
    show: async (shelf, server) => {
      server.fail(/bundle\/search/, { kind: 'html' });
      await shelf.open();
    },
    expectShown: (shelf) => expect(shelf.warning(/^The search does not work/)).toBeVisible(),
  },
  {
    name: 'the banner that nothing is saved',
    show: async (shelf) => {
      await shelf.page.addInitScript(() =>
        Object.defineProperty(window, 'indexedDB', { value: undefined }),
      );
      await shelf.open();
    },
    expectShown: (shelf) => expect(shelf.warning(/^Not saved on this device/)).toBeVisible(),
  },
  {
    name: 'the banner about a link that was not understood',
    show: (shelf) => shelf.open('?view=nowhere&when=never'),
    expectShown: (shelf) => expect(shelf.toast('Part of this link was left out.')).toBeVisible(),
  },
  {
    name: 'the toast that offers to undo',
    show: async (shelf) => {
      await shelf.open();
      await shelf.bookmark(ENERGY);
      // Under the pointer it stays.
      await shelf.undo.hover();
    },
    expectShown: (shelf) => expect(shelf.undo).toBeVisible(),
  },
  {
    name: 'the keyboard shortcuts',
    show: async (shelf) => {
      await shelf.open();
      await shelf.page.keyboard.press('?');
    },
    expectShown: ({ page }) =>
      expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible(),
  },
  {
    name: 'a timeline zoomed, with days chosen, papers kept and read',
    show: async (shelf) => {
      await shelf.open('?from=2019-12-02');
      await shelf.bookmark(AGENTS);
      await shelf.list.link(ENERGY).click();
      await shelf.pane.markAsRead.click();
      await shelf.page.goBack();
      await shelf.timeline.zoomIn.click();
    },
    expectShown: ({ timeline }) => expect(timeline.overview).toBeVisible(),
  },
  {
    name: 'triage',
    show: async (shelf) => {
      await shelf.open();
      await shelf.page.keyboard.press('Shift+T');
    },
    expectShown: ({ page }) =>
      expect(page.getByRole('dialog', { name: 'Triage' }).getByRole('heading').last()).toHaveText(
        ENERGY,
      ),
  },
  {
    name: 'the dialog that saves a search',
    show: async (shelf) => {
      await shelf.open('?q=dream');
      const { width } = shelf.page.viewportSize() ?? { width: WIDE };
      if (width < WIDE) await shelf.page.getByRole('button', { name: 'Filters' }).click();
      await shelf.page.getByRole('button', { name: 'Save this search' }).click();
    },
    expectShown: ({ page }) =>
      expect(page.getByRole('dialog', { name: 'Save this search' })).toBeVisible(),
  },
  {
    name: 'the reading settings',
    show: async (shelf) => {
      await shelf.open();
      await new ReadingSettings(shelf.page).open();
    },
    expectShown: ({ page }) => expect(new ReadingSettings(page).dialog).toBeVisible(),
  },
  {
    name: 'the filters in a dialog',
    widths: [PHONE, TABLET],
    show: async (shelf) => {
      await shelf.open('?author=Mohammad+Norouzi');
      await shelf.page.getByRole('button', { name: 'Filters' }).click();
    },
    expectShown: ({ page, filters }) =>
      expect(
        page.getByRole('dialog').getByRole('checkbox').or(filters.clear).first(),
      ).toBeVisible(),
  },
  {
    name: 'the popup of authors',
    show: async (shelf) => {
      await shelf.open();
      const { width } = shelf.page.viewportSize() ?? { width: WIDE };
      if (width < WIDE) await shelf.page.getByRole('button', { name: 'Filters' }).click();
      await shelf.filters.findAuthor.fill('li');
    },
    expectShown: ({ filters }) => expect(filters.offered.first()).toBeVisible(),
  },
];

test.beforeEach(({ troubles }) => troubles.allow(FAILED_REQUESTS));

for (const { name, widths = WIDTHS, show, expectShown } of SCREENS) {
  for (const width of widths) {
    // Themes change colours alone, which are the same at every width.
    const inEveryTheme = width === Math.max(...widths);
    const title = `${name} is accessible at ${width} px${inEveryTheme ? ' in every theme' : ''}`;
    test(title, async ({ page, server }) => {
      const shelf = new Shelf(page);
      await page.setViewportSize({ width, height: width === PHONE ? 844 : 900 });
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await show(shelf, server);
      await expectShown(shelf);
      await expectAccessible(page);
      if (inEveryTheme) await expectLegibleInThemes(page);
      await expectShown(shelf);
    });
  }
}

async function expectLegibleInThemes(page: Page): Promise<void> {
  for (const theme of ['sepia', 'contrast'] as const) {
    await chooseTheme(page, theme);
    await test.step(theme, () => expectLegible(page));
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await test.step('high contrast, dark', () => expectLegible(page));
  await chooseTheme(page, null);
  await test.step('dark', () => expectLegible(page));
}
