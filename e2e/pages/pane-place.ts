import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';

/** The words that the reading pane's top edge stands at. */
export function panePlace(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pane = document.querySelector('[aria-label="Paper"] h1')?.closest('.overflow-y-auto');
    const box = pane?.getBoundingClientRect();
    if (pane === null || pane === undefined || box === undefined) return '';
    const paragraphs = [...pane.querySelectorAll('h1, p')];
    const first = paragraphs.find((block) => block.getBoundingClientRect().bottom > box.top);
    const edge = first?.getBoundingClientRect();
    if (first === undefined || edge === undefined) return '';
    const share = Math.max(0, (box.top - edge.top) / edge.height);
    return `${first.textContent.slice(0, 30)} past ${Math.round(share * 20)}/20`;
  });
}

/** Turns the wheel over the reading pane, and gives where it then stands. */
export async function scrollPane(page: Page, pixels: number): Promise<string> {
  const before = await panePlace(page);
  await page.getByRole('region', { name: 'Paper', exact: true }).hover();
  await page.mouse.wheel(0, pixels);
  await expect.poll(() => panePlace(page)).not.toBe(before);
  return panePlace(page);
}
