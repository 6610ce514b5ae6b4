import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';

/** Expects that something on the screen has the focus and shows it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(describeFocus)).toMatch(/^shown on /);
}

/** Runs in the page. */
function describeFocus(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'lost';
  const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight)
    return `out of sight on ${name}`;
  const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
  const isShown = styles.some(
    ({ outlineStyle, outlineWidth }) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
  );
  return isShown ? `shown on ${name}` : `not shown on ${name}`;
}
