import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The region Timeline: its bars, its two sliders and the mark of where the list is at. */
export class Timeline {
  readonly region: Locator;
  readonly bars: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Timeline' });
    this.bars = this.region.getByRole('button');
    this.from = this.region.getByRole('slider', { name: 'From', exact: true });
    this.to = this.region.getByRole('slider', { name: 'To', exact: true });
  }

  /** The bar whose spoken name holds a text, such as `6 December 2019`. */
  bar(text: string | RegExp): Locator {
    return this.region.getByRole('button', { name: text });
  }

  /** What the bars say, in order. */
  async spoken(): Promise<readonly string[]> {
    await expect(this.bars.first()).toBeAttached();
    return this.bars.evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''));
  }

  async expectRange(from: string, to: string): Promise<void> {
    await expect(this.from).toHaveAttribute('aria-valuetext', from);
    await expect(this.to).toHaveAttribute('aria-valuetext', to);
  }

  /** The middle of a bar, on the page. */
  async middleOf(text: string): Promise<Point> {
    return middleOfBox(this.bar(text));
  }

  /** Presses the mouse on one bar, draws it over to another and lets go. */
  async drag(start: string, end: string): Promise<void> {
    await this.dragBetween(await this.middleOf(start), await this.middleOf(end));
  }

  /** Takes hold of a slider's handle and draws it over to a bar. */
  async dragHandle(handle: Locator, end: string): Promise<void> {
    await this.dragBetween(await middleOfBox(handle), await this.middleOf(end));
  }

  async dragBetween(start: Point, end: Point): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 8 });
    await mouse.up();
  }

  /** The names of the bars that the mark of the list stands over. */
  async listIsAt(): Promise<string | null> {
    const mark = this.region.getByTestId('list-cursor');
    if ((await mark.count()) === 0) return null;
    const { x } = await middleOfBox(mark);
    return this.bars.evaluateAll(
      (bars, at) =>
        bars
          .find((bar) => {
            const { left, right } = bar.getBoundingClientRect();
            return left <= at && at < right;
          })
          ?.getAttribute('aria-label') ?? null,
      x,
    );
  }
}

async function middleOfBox(target: Locator): Promise<Point> {
  await expect(target).toBeVisible();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target.toString()} has no box.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
