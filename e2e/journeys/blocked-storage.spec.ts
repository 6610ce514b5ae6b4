import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { exportShelf } from '../pages/export.ts';
import { Shelf } from '../pages/shelf.ts';

interface Blockade {
  readonly name: string;
  readonly why: RegExp;
  /** Runs in the page, before the app. */
  readonly impose: () => void;
}

const BLOCKADES: readonly Blockade[] = [
  {
    name: 'the browser has no IndexedDB',
    why: /this browser has no storage for pages\./,
    impose: () => {
      Reflect.deleteProperty(window, 'indexedDB');
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
  },
  {
    name: 'the browser forbids storage to the page',
    why: /this browser blocks storage for this page\./,
    impose: () => {
      const forbidden = (): never => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      IDBFactory.prototype.open = forbidden;
      Object.defineProperty(window, 'localStorage', { get: forbidden });
      Object.defineProperty(window, 'BroadcastChannel', { value: forbidden });
    },
  },
  {
    name: 'opening storage fails',
    why: /this browser blocks storage for this page\./,
    impose: () => {
      IDBFactory.prototype.open = () => {
        const request = new EventTarget();
        const error = new DOMException('Not in a private window.', 'InvalidStateError');
        Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
        Object.defineProperty(request, 'error', { value: error });
        queueMicrotask(() => request.dispatchEvent(new Event('error')));
        return request as IDBOpenDBRequest;
      };
    },
  },
  {
    name: 'the browser never answers when storage is opened',
    why: /the browser’s storage does not answer\./,
    impose: () => {
      IDBFactory.prototype.open = () => {
        const request = new EventTarget();
        Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
        return request as IDBOpenDBRequest;
      };
      Reflect.deleteProperty(Navigator.prototype, 'storage');
    },
  },
];

for (const { name, why, impose } of BLOCKADES) {
  test(`where ${name}, papers can be read and marked, and it is said that nothing is saved @storage`, async ({
    page,
  }) => {
    await page.addInitScript(impose);
    const shelf = new Shelf(page);
    await shelf.open();
    const warning = shelf.warning(/^Not saved on this device: .* lasts until you close it\./);
    await expect(warning).toHaveText(why);
    await shelf.bookmark(ENERGY, AGENTS);
    await shelf.openPaper(TANGENTS);
    await shelf.pane.markAsRead.click();
    await expect(shelf.list.unread(TANGENTS)).toHaveCount(0);
    await shelf.view('Reading list').click();
    await shelf.expectTitles([AGENTS, ENERGY]);
    await shelf.moveDown(AGENTS).click();
    await shelf.expectTitles([ENERGY, AGENTS]);
    await page.keyboard.press('z');
    await shelf.expectTitles([AGENTS, ENERGY]);
    await expect(warning).toBeVisible();
  });

  test(`where ${name}, Export gives what was marked as a file @storage`, async ({ page }) => {
    await page.addInitScript(impose);
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.bookmark(ENERGY);
    await expect(shelf.warning(why)).toBeVisible();
    const { name: file, content } = await exportShelf(page);
    expect(file).toMatch(/\.json$/);
    expect(content.format).toBe('lectern-shelf');
    const kinds = new Set(content.records.map(({ key }) => key.split(':')[0]));
    expect(kinds).toEqual(new Set(['bookmark', 'paper']));
    const copy = content.records.find(({ key }) => key.startsWith('paper:'));
    expect(copy?.record).toMatchObject({ value: { title: ENERGY } });
  });
}

test('Retry keeps what was marked once the browser gives way @storage', async ({ page }) => {
  await page.addInitScript(() => {
    const open = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function refuse(...names) {
      const isBlocked = document.documentElement.dataset['storage'] !== 'allowed';
      if (isBlocked) throw new DOMException('Access is denied.', 'SecurityError');
      return open.apply(this, names);
    };
  });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY, AGENTS);
  const warning = shelf.warning(/this browser blocks storage/);
  await expect(warning).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('data-storage', 'allowed'));
  await warning.getByRole('button', { name: 'Retry' }).click();
  await expect(warning).toHaveCount(0);
  await shelf.view('Reading list').click();
  await shelf.expectKept([AGENTS, ENERGY]);
});
