import { expectAccessible } from '../accessibility.ts';
import { ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';
import { Selection } from '../pages/selection.ts';
import { Shortcuts } from '../pages/shortcuts.ts';
import type { Page } from 'playwright/test';

/** A voice that says nothing, and writes on the page what it was asked to do. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const note = (text: string): void => {
      said.push(text);
      document.documentElement.dataset['said'] = said.join('|');
    };
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const voice = {
      speak: ({ text }: Utterance) => note(text),
      cancel: () => said.splice(0),
      pause: () => note('(pause)'),
      resume: () => note('(resume)'),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

/** Opens the first paper, and waits for what reads it: a key that comes before it does nothing. */
async function openFirst(reader: Reader): Promise<void> {
  await reader.open();
  await reader.pressTo('j', FIRST);
  await reader.page.waitForLoadState('networkidle');
}

test('r reads the title, the authors and the abstract aloud, pauses and goes on', async ({
  page,
}) => {
  const reader = new Reader(page);
  await giveVoice(page);
  await openFirst(reader);
  await page.keyboard.press('r');
  const bar = page.getByRole('region', { name: 'Read aloud' });
  const html = page.locator('html');
  await expect(bar).toContainText(FIRST);
  await expect(html).toHaveAttribute(
    'data-said',
    /^Your Classifier.*\|By Will Grathwohl.*\|We propose/,
  );
  await expectAccessible(page);
  await page.keyboard.press('r');
  await expect(html).toHaveAttribute('data-said', /\(pause\)$/);
  await bar.getByRole('button', { name: 'Go on' }).click();
  await expect(html).toHaveAttribute('data-said', /\(resume\)$/);
  await bar.getByRole('button', { name: 'Pause' }).click();
  await expect(html).toHaveAttribute('data-said', /\(pause\)$/);
  await bar.getByRole('button', { name: 'Stop' }).click();
  await expect(bar).toHaveCount(0);
});

test('r before the part that reads aloud has come is done when it comes, and only for that paper', async ({
  page,
  server,
}) => {
  const reader = new Reader(page);
  await giveVoice(page);
  server.fail(/assets\/attendant-/, { kind: 'slow', delay: 3000 });
  await reader.open();
  await page.keyboard.press('j');
  await expect(reader.pane.title).toHaveText(FIRST);
  await page.keyboard.press('r');
  await page.keyboard.press('e');
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await expect(page.locator('#toast')).toHaveCount(0);
  await expect(bar).toContainText(FIRST);
  await new Selection(page).expectCount(1);
  await page.reload();
  await expect(reader.pane.title).toHaveText(FIRST);
  await page.keyboard.press('e');
  await page.keyboard.press('j');
  await expect(reader.pane.title).not.toHaveText(FIRST);
  await expect(page.locator('#toast')).toHaveCount(1);
  await new Selection(page).expectNone();
});

test('Esc stops the voice first, and only then closes the paper', async ({ page }) => {
  const reader = new Reader(page);
  await giveVoice(page);
  await openFirst(reader);
  await page.keyboard.press('r');
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(reader.pane.title).toHaveText(FIRST);
});

test('where the browser has no voice, that is said', async ({ page }) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
  await openFirst(reader);
  await page.keyboard.press('r');
  const notice = page.getByRole('status').filter({ hasText: 'has no voice' });
  await expect(notice).toBeVisible();
  await shortcuts.open();
  await expect(shortcuts.row('Read aloud')).toContainText('has no voice');
});
