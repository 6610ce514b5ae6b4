import type { Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws one finger over the screen, as a touch screen reports it, and lifts it. */
export async function dragFinger(page: Page, start: Point, end: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const steps = 10;
  await touch('touchStart', [start]);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    const x = start.x + (end.x - start.x) * share;
    const y = start.y + (end.y - start.y) * share;
    await touch('touchMove', [{ x, y }]);
  }
  await touch('touchEnd', []);
  await session.detach();
}
