import type { Page } from 'playwright/test';

/** A control whose surface that answers to a finger is smaller than it should be. */
export interface SmallTarget {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Controls in sight, the timeline's bars apart, whose touchable surface is less than a number of
 * CSS pixels wide or high. The surface is felt for, point by point from the control's middle.
 */
export function smallTargets(page: Page, least: number): Promise<readonly SmallTarget[]> {
  return page.evaluate(feelForTargets, least);
}

/** Runs in the page. */
function feelForTargets(least: number): SmallTarget[] {
  const controls = 'a[href], button, input, summary, [role="option"], [role="separator"]';
  const answers = (control: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    if (hit === null) return false;
    return control.contains(hit) || hit.closest('label')?.contains(control) === true;
  };
  const reach = (control: Element, x: number, y: number, dx: number, dy: number): number => {
    let steps = 0;
    while (steps < least && answers(control, x + dx * (steps + 1), y + dy * (steps + 1)))
      steps += 1;
    return steps;
  };
  // What is scrolled half out of sight answers on the half that shows, wherever scrolling stopped.
  const isCut = (control: Element, y: number): boolean => {
    for (let box = control.parentElement; box !== null; box = box.parentElement) {
      const { top, bottom } = box.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(getComputedStyle(box).overflowY);
      if (scrolls && (y - least / 2 < top || y + least / 2 > bottom)) return true;
    }
    return false;
  };
  return [...document.querySelectorAll(controls)].flatMap((control) => {
    if (control.closest('[aria-label="Timeline"] ul') !== null) return [];
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (right <= left || isCut(control, y) || !answers(control, x, y)) return [];
    const width = 1 + reach(control, x, y, 1, 0) + reach(control, x, y, -1, 0);
    const height = 1 + reach(control, x, y, 0, 1) + reach(control, x, y, 0, -1);
    const name = control.getAttribute('aria-label') ?? control.textContent.trim();
    return width < least || height < least ? [{ name, width, height }] : [];
  });
}
