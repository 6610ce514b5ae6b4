import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';

/**
 * Writes down every layout shift of the pages to come, those after the reader's own acts too; to be
 * called before they are opened.
 */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(globalThis, 'shiftsSeen', shifts);
    const elementOf = (node: unknown): Element | null =>
      node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources');
        const moved = (Array.isArray(sources) ? sources : []).map((source) => {
          const element = elementOf(Reflect.get(source, 'node'));
          return `${element?.tagName} ${element?.className} “${element?.textContent}”`;
        });
        shifts.push(`${String(Reflect.get(entry, 'value'))}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shifts so far with what they moved, after two more frames. */
export function shiftsSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const shifts: unknown = Reflect.get(globalThis, 'shiftsSeen');
            resolve(Array.isArray(shifts) ? shifts.map(String) : []);
          }),
        );
      }),
  );
}

/** Expects that nothing on the page has moved since it was opened. */
export async function expectNoShift(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  expect(await shiftsSeen(page)).toEqual([]);
}
