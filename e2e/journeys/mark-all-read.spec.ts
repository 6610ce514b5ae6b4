import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

test('shift with A marks all that is shown as read, and one undo takes that back', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open('?author=Timothy+Lillicrap');
  await shelf.expectCount('2 of 25 papers');
  await page.keyboard.press('Shift+A');
  await expect(shelf.toast('Marked 2 papers as read')).toBeVisible();
  await expect(shelf.views).toContainText('Unread23');
  await page.keyboard.press('Shift+A');
  await expect(shelf.toast('All that is shown is read')).toBeVisible();
  await page.keyboard.press('z');
  await expect(shelf.views).toContainText('Unread25');
});

test('in the reading list it marks what stands there', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(
    'Your Classifier is Secretly an Energy Based Model and You Should Treat it Like One',
  );
  await page.keyboard.press('Shift+A');
  await expect(shelf.toast('Marked 1 paper as read')).toBeVisible();
  await expect(shelf.views).toContainText('Unread24');
});
