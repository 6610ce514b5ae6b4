import { TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

/** What the clock says at one visit after another: as daylight saving begins, far ahead, far behind. */
const CLOCKS = ['2026-03-29T00:59:59Z', '2099-01-01T00:00:00Z', '1999-12-31T23:59:59Z'];

/** As daylight saving begins in Berlin, with a day of 23 hours, and as it ends, with one of 25. */
const TURNS = ['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-10-25T00:59:59Z'];

const ZONES: readonly (readonly [string, readonly string[]])[] = [
  ['Pacific/Kiritimati', CLOCKS],
  ['Pacific/Niue', CLOCKS],
  ['Europe/Berlin', TURNS],
];

for (const [timezoneId, clocks] of ZONES)
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a clock that jumps ahead and back changes neither days nor which act was last @storage', async ({
      context,
    }) => {
      let bookmarked = false;
      for (const now of clocks) {
        await context.clock.setFixedTime(now);
        const shelf = new Shelf(await context.newPage());
        await shelf.open();
        await expect(shelf.list.at(1)).toContainText('6 December 2019');
        const bookmark = shelf.bookmarkOf(TANGENTS);
        await expect(bookmark).toHaveAttribute('aria-pressed', String(bookmarked));
        await bookmark.click();
        bookmarked = !bookmarked;
        await expect(bookmark).toHaveAttribute('aria-pressed', String(bookmarked));
        await shelf.expectSaved();
        await shelf.page.close();
      }
    });
  });
