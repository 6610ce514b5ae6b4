import { expectAccessible } from '../accessibility.ts';
import { FAILED_REQUESTS } from '../bad-answers.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import type { FaultServer } from '../fault-server.ts';
import { expect, test } from '../fixtures.ts';
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
    test(`${name} is accessible at ${width} px in both themes`, async ({ page, server }) => {
      const shelf = new Shelf(page);
      await page.setViewportSize({ width, height: width === PHONE ? 844 : 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await show(shelf, server);
      await expectShown(shelf);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await test.step(colorScheme, () => expectAccessible(page));
      }
      await expectShown(shelf);
    });
  }
}
