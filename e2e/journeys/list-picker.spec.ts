import { TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { fillThesis, ownLists } from '../pages/own-lists.ts';
import { Selection } from '../pages/selection.ts';
import { Shelf } from '../pages/shelf.ts';

test('the field for many papers offers the lists that hold what is typed, before a new one', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await page.reload();
  const selection = new Selection(page);
  await shelf.list.article(TANGENTS).hover();
  await selection.box(TANGENTS).check();
  await selection.act('Add to list').click();
  const dialog = page.getByRole('dialog', { name: 'Add 1 paper to lists' });
  const field = dialog.getByRole('textbox', { name: 'New list' });
  await field.fill('the');
  await expect(dialog.getByRole('checkbox')).toHaveCount(1);
  await expect(field).toHaveAccessibleDescription('Enter picks “Thesis”.');
  await expect(dialog.getByRole('button', { name: 'Create “the”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox', { name: 'Thesis' })).toBeChecked();
  await field.fill('Jump');
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(ownLists(shelf)).toContainText('Thesis3');
});
