import type { Page } from 'playwright';

const WHEEL_TURNS = 60;
const BRUSH_STEPS = 60;

/** The share of frames, in percent, that came later than one frame after the last while scrolling. */
export async function lateFramesScrolling(page: Page): Promise<number> {
  await page.getByRole('feed', { name: 'Papers' }).hover();
  return lateFrames(page, async () => {
    for (let turn = 0; turn < WHEEL_TURNS; turn += 1) await page.mouse.wheel(0, 400);
  });
}

/** The same while a stretch of days is drawn over the timeline; NaN where that has no bars. */
export async function lateFramesBrushing(page: Page): Promise<number> {
  const bars = page.getByRole('region', { name: 'Timeline' }).getByRole('list');
  const box = await bars.first().boundingBox();
  if (box === null) return Number.NaN;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.2, y);
  await page.mouse.down();
  const late = await lateFrames(page, () =>
    page.mouse.move(box.x + box.width * 0.8, y, { steps: BRUSH_STEPS }),
  );
  await page.mouse.up();
  await page.goBack();
  return late;
}

async function lateFrames(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => Reflect.set(window, 'isOver', false));
  const gaps = page.evaluate(framesUntilOver);
  await work();
  await page.evaluate(() => Reflect.set(window, 'isOver', true));
  const taken = await gaps;
  // Screens tick a little unevenly: a frame is late from one and a half frame times on.
  return (100 * taken.filter((gap) => gap > 25).length) / Math.max(1, taken.length);
}

/** Runs in the page; gives the time from each frame to the next, in ms. */
function framesUntilOver(): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const tick = (time: number): void => {
      times.push(time);
      if (Reflect.get(window, 'isOver') === true) {
        resolve(times.slice(1).map((one, index) => one - (times[index] ?? one)));
      } else {
        requestAnimationFrame(tick);
      }
    };
    requestAnimationFrame(tick);
  });
}
