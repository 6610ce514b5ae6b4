import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

interface KeyPress {
  /** The keys one after the other, as Playwright names them. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Where the keys are pressed; with the first paper selected in the whole list, unless told. */
  readonly from?: (shelf: Shelf) => Promise<void>;
  readonly expect: (shelf: Shelf) => Promise<void>;
}

const LAST_OF_SEED = /^25$/;

async function startUnselected(shelf: Shelf): Promise<void> {
  await shelf.open();
  await expect(shelf.list.link(ENERGY)).toBeVisible();
}

async function startOnFirst(shelf: Shelf): Promise<void> {
  await startUnselected(shelf);
  await shelf.page.keyboard.press('j');
  await expect(shelf.pane.title).toHaveText(ENERGY);
  await expect(shelf.list.link(ENERGY)).toBeFocused();
}

async function startOnSecond(shelf: Shelf): Promise<void> {
  await startOnFirst(shelf);
  await shelf.page.keyboard.press('j');
  await expect(shelf.pane.title).toHaveText(AGENTS);
}

function expectDialog(name: string) {
  return ({ page }: Shelf) => expect(page.getByRole('dialog', { name })).toBeVisible();
}

/** The keys of the contract that the first view can answer; others have journeys of their own. */
const KEYS: readonly KeyPress[] = [
  {
    keys: ['j'],
    does: 'goes to the next paper',
    expect: ({ pane }) => expect(pane.title).toHaveText(AGENTS),
  },
  {
    keys: ['k'],
    does: 'goes to the previous paper',
    from: startOnSecond,
    expect: ({ pane }) => expect(pane.title).toHaveText(ENERGY),
  },
  {
    keys: ['Shift+G'],
    does: 'goes to the last paper',
    expect: ({ list }) => expect(list.selected).toHaveAttribute('aria-posinset', LAST_OF_SEED),
  },
  {
    keys: ['g', 'g'],
    does: 'goes to the first paper',
    from: startOnSecond,
    expect: ({ pane }) => expect(pane.title).toHaveText(ENERGY),
  },
  {
    keys: ['o'],
    does: 'opens the selected paper',
    from: async (shelf) => {
      await startOnFirst(shelf);
      await shelf.page.keyboard.press('Escape');
      await expect(shelf.pane.title).toHaveCount(0);
    },
    expect: ({ pane }) => expect(pane.title).toHaveText(ENERGY),
  },
  {
    keys: ['b'],
    does: 'bookmarks',
    expect: ({ pane }) => expect(pane.bookmark).toHaveAttribute('aria-pressed', 'true'),
  },
  {
    keys: ['s'],
    does: 'bookmarks too',
    expect: ({ pane }) => expect(pane.bookmark).toHaveAttribute('aria-pressed', 'true'),
  },
  {
    keys: ['m'],
    does: 'marks as read',
    expect: ({ pane }) => expect(pane.markAsRead).toHaveAttribute('aria-pressed', 'true'),
  },
  {
    keys: ['x'],
    does: 'moves the paper to Hidden',
    expect: ({ views }) => expect(views).toContainText('Hidden1'),
  },
  {
    keys: ['n'],
    does: 'goes to the note',
    expect: ({ page }) => expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused(),
  },
  {
    keys: ['t'],
    does: 'goes to the tags',
    expect: ({ page }) => expect(page.getByRole('combobox', { name: 'Tags' })).toBeFocused(),
  },
  {
    keys: ['Shift+A'],
    does: 'marks all that is shown as read',
    expect: ({ views }) => expect(views).toContainText('Unread0'),
  },
  {
    keys: ['/'],
    does: 'goes to the search',
    expect: ({ search }) => expect(search).toBeFocused(),
  },
  {
    keys: ['f'],
    does: 'goes to the filters',
    expect: ({ filters }) => expect(filters.fromDate).toBeFocused(),
  },
  {
    keys: [']'],
    does: 'goes to the next day',
    expect: ({ pane }) => expect(pane.title).toHaveText(AGENTS),
  },
  {
    keys: ['['],
    does: 'goes to the previous day',
    from: startOnSecond,
    expect: ({ pane }) => expect(pane.title).toHaveText(ENERGY),
  },
  {
    keys: ['g', 'u'],
    does: 'shows what is unread',
    expect: (shelf) => shelf.expectParameters('view=unread'),
  },
  {
    keys: ['g', 'l'],
    does: 'shows the reading list',
    expect: (shelf) => shelf.expectParameters('view=reading-list'),
  },
  {
    keys: ['g', 'u', 'g', 'a'],
    does: 'shows all papers again',
    from: startUnselected,
    expect: (shelf) => shelf.expectParameters(),
  },
  {
    keys: ['b', 'z'],
    does: 'undoes',
    expect: ({ pane }) => expect(pane.bookmark).toHaveAttribute('aria-pressed', 'false'),
  },
  {
    keys: ['b', 'z', 'Shift+Z'],
    does: 'undoes and redoes',
    expect: (shelf) => expect(shelf.toast('Redone')).toBeVisible(),
  },
  {
    keys: ['b', 'ControlOrMeta+z', 'ControlOrMeta+Shift+z'],
    does: 'undoes and redoes too',
    expect: (shelf) => expect(shelf.toast('Redone')).toBeVisible(),
  },
  { keys: ['ControlOrMeta+k'], does: 'opens the palette', expect: expectDialog('Command palette') },
  { keys: ['?'], does: 'opens the shortcuts', expect: expectDialog('Keyboard shortcuts') },
  { keys: ['Shift+T'], does: 'opens the triage', expect: expectDialog('Triage') },
  {
    keys: ['Escape'],
    does: 'closes the paper',
    expect: ({ pane }) => expect(pane.title).toHaveCount(0),
  },
];

for (const { keys, does, from = startOnFirst, expect: expectDone } of KEYS) {
  test(`${keys.join(' ')} ${does}`, async ({ page }) => {
    const shelf = new Shelf(page);
    await from(shelf);
    for (const key of keys) await page.keyboard.press(key);
    await expectDone(shelf);
  });
}
