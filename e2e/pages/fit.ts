import type { Page } from 'playwright/test';

/** How many CSS pixels the page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/**
 * Controls and texts in sight that stand beside the window, or are cut off by a box that cannot be
 * scrolled to show the rest; what is shortened with dots on purpose is not among them.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(findCutOff);
}

/** Runs in the page. */
function findCutOff(): string[] {
  const isShortened = (element: Element): boolean =>
    element.closest('.truncate, [class*="line-clamp"], .sr-only, [aria-hidden="true"], [inert]') !==
    null;
  const isSide = (value: string): boolean => /auto|scroll/.test(value);
  // The nearest box that hides what is wider than itself.
  const frameOf = (element: Element): DOMRect => {
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      const { overflowX } = getComputedStyle(box);
      if (isSide(overflowX) && box.scrollWidth > box.clientWidth) return new DOMRect(-1e6, 0, 2e6);
      if (overflowX !== 'visible') return box.getBoundingClientRect();
    }
    return new DOMRect(0, 0, innerWidth, innerHeight);
  };
  const dialog = document.querySelector('[role="dialog"]');
  const wanted = 'a[href], button, input, [role="slider"], h1, h2, h3, p, dt, dd, label, li > span';
  return [...(dialog ?? document).querySelectorAll(wanted)].flatMap((element) => {
    if (isShortened(element) || !element.checkVisibility({ visibilityProperty: true })) return [];
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) return [];
    const frame = frameOf(element);
    const isCut = box.left < frame.left - 1 || box.right > frame.right + 1;
    const isClipped =
      getComputedStyle(element).overflow === 'hidden' &&
      element.scrollHeight > element.clientHeight + 2;
    if (!isCut && !isClipped) return [];
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    return [`${element.tagName.toLowerCase()} “${name}” ${box.left}–${box.right}`];
  });
}
