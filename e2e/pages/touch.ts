import type { Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a finger comes down and where it is drawn to. */
export interface FingerWay {
  readonly start: Point;
  readonly end: Point;
}

const STEPS = 10;
/** Between two reports of a finger, in seconds. */
const FRAME = 1 / 60;
/** How long a finger rests before it is lifted, in seconds. */
const REST = 0.2;

/** Draws one finger over the screen, as a touch screen reports it, and lifts it. */
export async function dragFinger(page: Page, start: Point, end: Point): Promise<void> {
  const lift = await drawFinger(page, start, end);
  await lift();
}

/** Draws one finger over the screen and holds it there; gives what lifts it. */
export function drawFinger(page: Page, start: Point, end: Point): Promise<() => Promise<void>> {
  return drawFingers(page, [{ start, end }]);
}

/** Draws two fingers over the screen at once, and lifts both. */
export async function pinch(page: Page, one: FingerWay, other: FingerWay): Promise<void> {
  const lift = await drawFingers(page, [one, other]);
  await lift();
}

async function drawFingers(page: Page, ways: readonly FingerWay[]): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let time = Date.now() / 1_000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) => {
    time += FRAME;
    return session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
      timestamp: time,
    });
  };
  const at = (share: number): readonly Point[] =>
    ways.map(({ start, end }) => ({
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
    }));
  // Fingers never come down at once.
  for (let finger = 1; finger <= ways.length; finger += 1)
    await touch('touchStart', at(0).slice(0, finger));
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', at(step / STEPS));
  // A finger that is lifted on its way throws the page, and the next tap only stops that.
  time += REST;
  await touch('touchMove', at(1));
  return async () => {
    await touch('touchEnd', []);
    await session.detach();
  };
}
