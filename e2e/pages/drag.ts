import type { Locator, Page } from 'playwright/test';
import { dragFinger } from './touch.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to be dragged to.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Scrolls a control into view. The list takes no pointer while it scrolls, as a reader's would. */
async function bringIntoReach(page: Page, control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await control.click({ trial: true });
}

/** Drags one control onto another with the mouse. */
export async function dragByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  await holdOver(page, from, to);
  await page.mouse.up();
}

/** Drags one control onto another with the mouse, and gives up with Escape before it lets go. */
export async function giveUpDrag(page: Page, from: Locator, to: Locator): Promise<void> {
  await holdOver(page, from, to);
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

async function holdOver(page: Page, from: Locator, to: Locator): Promise<void> {
  await bringIntoReach(page, from);
  await from.hover();
  const target = await middleOf(to);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 8 });
}

/** Drags one control onto another with a finger. */
export async function dragByTouch(page: Page, from: Locator, to: Locator): Promise<void> {
  await bringIntoReach(page, from);
  await dragFinger(page, await middleOf(from), await middleOf(to));
}
