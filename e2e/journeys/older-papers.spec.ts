import { FAILED_REQUESTS, meetFaults } from '../bad-answers.ts';
import { MANY, MANY_PAPERS } from '../digests/many-papers.ts';
import type { Fault } from '../fault.ts';
import { expect, test } from '../fixtures.ts';
import { putScrollBar } from '../pages/list-place.ts';
import { Shelf } from '../pages/shelf.ts';

/** It did not come, is another's, is not whole. */
const FAULTS: readonly Fault[] = [{ kind: 'reset' }, { kind: 'html' }, { kind: 'flipped' }];
const DIRECTORY = /^bundle\/papers-parts\//;

test.beforeEach(({ serveDigests }) => serveDigests({ 'many.txt': MANY_PAPERS }));

test('a first visit does without the directories of older papers, and the oldest is found by one', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  const asked = (): number => server.requests.filter((path) => DIRECTORY.test(path)).length;
  const before = asked();
  await shelf.open();
  await expect(shelf.list.links.first()).toBeVisible();
  expect(asked()).toBe(before);
  await page.keyboard.press('Shift+g');
  await expect(shelf.pane.title).toHaveText(`Paper ${MANY} of Many`);
  expect(asked()).toBe(before + 1);
});

test('where older papers cannot be found their rows say so, and Retry mends it @faults', async ({
  page,
  server,
  troubles,
}) => {
  troubles.allow(FAILED_REQUESTS);
  const shelf = new Shelf(page);
  await meetFaults(server, DIRECTORY, FAULTS, async (mend) => {
    await shelf.open();
    await putScrollBar(page, 1);
    const last = shelf.list.at(MANY);
    await expect(last).toContainText('could not be loaded');
    await expect(last).toBeInViewport();
    mend();
    await last.getByRole('button', { name: 'Retry' }).click();
    await expect(last.getByRole('link')).toHaveText(`Paper ${MANY} of Many`);
  });
});
