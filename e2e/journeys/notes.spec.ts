import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { Note } from '../pages/note.ts';
import { Shelf } from '../pages/shelf.ts';

async function openPaper(shelf: Shelf, title = ENERGY): Promise<Note> {
  await shelf.open();
  await shelf.openPaper(title);
  return new Note(shelf.page);
}

test('a note is saved as it is typed, set as Markdown, and there after a reload and in a second tab', async ({
  page,
  context,
}) => {
  const shelf = new Shelf(page);
  const note = await openPaper(shelf);
  await note.field.click();
  await page.keyboard.type(
    'Compare with **double-DIP**:\n\n- the prior\n- the [code](https://example.org/)',
  );
  await note.expectSaved();
  await page.keyboard.press('Escape');
  await expect(note.section.getByText('double-DIP', { exact: true })).toHaveCSS(
    'font-weight',
    '700',
  );
  await expect(note.section.getByRole('listitem')).toHaveText(['the prior', 'the code']);
  const link = note.section.getByRole('link', { name: 'code' });
  await expect(link).toHaveAttribute('href', 'https://example.org/');
  await expect(link).toHaveAttribute('rel', /noopener/);
  await page.reload();
  await expect(note.section.getByRole('listitem')).toHaveCount(2);

  const other = new Note(await context.newPage());
  await other.section.page().goto(page.url());
  await expect(other.section.getByRole('listitem')).toHaveCount(2);
  await other.edit.click();
  await other.field.fill('Something else');
  await expect(note.section.getByText('Something else', { exact: true })).toBeVisible();
});

test('by keyboard alone a note is written, left, taken up again and taken away', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.list.unread(ENERGY)).toBeVisible();
  const note = new Note(page);
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(note.field).toBeFocused();
  await page.keyboard.type('j and x are letters here');
  await page.keyboard.press('Escape');
  await expect(note.field).not.toBeFocused();
  await expectVisibleFocus(page);
  await expect(shelf.pane.title).toHaveText(ENERGY);
  await note.edit.focus();
  await page.keyboard.press('Enter');
  await expect(note.field).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await expectVisibleFocus(page);
  await expect(note.edit).toHaveCount(0);
  await shelf.expectSaved();
  await page.reload();
  await note.expectText('');
});

test('a note on a paper that is not open is begun by n, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.list.unread(AGENTS)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await shelf.pressTo('n', AGENTS);
  await expect(new Note(page).field).toBeFocused();
});

test('a session of writing is one step, which z takes back and shift z does again', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  const note = await openPaper(shelf);
  await note.field.click();
  await page.keyboard.type('First, ', { delay: 40 });
  await note.expectSaved();
  await page.keyboard.type('second, third.', { delay: 40 });
  await note.expectSaved();
  await page.keyboard.press('Escape');
  await expect(note.section.getByText('First, second, third.')).toBeVisible();
  await page.keyboard.press('z');
  await note.expectText('');
  await expect(shelf.toast('Undone: note written')).toBeVisible();
  await page.keyboard.press('Shift+Z');
  await note.expectText('First, second, third.');
});

test('what another tab wrote over can be had back by undo', async ({ context }) => {
  const one = new Shelf(await context.newPage());
  const other = new Shelf(await context.newPage());
  const [mine, theirs] = [await openPaper(one), await openPaper(other)];
  await mine.field.fill('Mine');
  await theirs.expectText('Mine');
  await theirs.field.fill('Theirs, and longer');
  await mine.expectText('Theirs, and longer');
  await mine.field.fill('Mine again');
  await theirs.expectText('Mine again');
  await one.page.keyboard.press('Escape');
  await one.page.keyboard.press('z');
  await mine.expectText('Theirs, and longer');
  await theirs.expectText('Theirs, and longer');
});

test('a note runs nothing, loads nothing and links only to the web and to mail', async ({
  page,
}) => {
  const note = await openPaper(new Shelf(page));
  await note.field.fill(
    [
      '<img src=x onerror=alert(1)><script>alert(2)</script>',
      '[bad](java&Tab;script:alert(3)) ![picture](https://example.org/x.png) &nbsp;&copy;',
      '[data](data:text/html,x) <https://example.org/a> <ada@example.org>',
      '# One\n\n### Three',
      `${'> '.repeat(400)}deep`,
    ].join('\n\n'),
  );
  await page.keyboard.press('Escape');
  await expect(note.section).toContainText('<script>alert(2)</script>');
  await expect(note.section).toContainText('©');
  await expect(note.section.locator('img, script, iframe')).toHaveCount(0);
  const links = note.section.getByRole('link');
  await expect(links).toHaveText(['picture', 'https://example.org/a', 'ada@example.org']);
  await expectAccessible(page);
});

test('a huge note stays at hand: it is typed into, set and found again', async ({ page }) => {
  // A browser takes seconds to lay a field of such a length out, whoever made it.
  test.slow();
  const note = await openPaper(new Shelf(page));
  const huge = Array.from(
    { length: 1_000 },
    (_, n) => `Paragraph ${n} of *very* ${'many words '.repeat(8)}`,
  ).join('\n\n');
  expect(huge.length).toBeGreaterThan(100_000);
  await note.field.fill(huge);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' The end.');
  await note.expectSaved();
  await page.keyboard.press('Escape');
  await expect(note.section.getByText('The end.')).toBeAttached();
  await expect(note.section.getByText('very')).toHaveCount(1_000);
  await page.reload();
  await note.expectText(`${huge} The end.`);
});

for (const width of [390, 820, 1440])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`a note is accessible at ${width} px in ${colorScheme}, set and in its field`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const note = await openPaper(new Shelf(page));
      await expectAccessible(page);
      await note.field.fill('A *note* with a [link](https://example.org/) and\n\n- a list');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(note.section.getByRole('listitem')).toBeVisible();
      await expectAccessible(page);
    });
