import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The region Timeline: its bars, its sliders, its buttons and the mark of where the list is at. */
export class Timeline {
  readonly region: Locator;
  readonly bars: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly zoomIn: Locator;
  readonly zoomOut: Locator;
  readonly showAll: Locator;
  /** All of time with the stretch in sight, there once that is not all of it. */
  readonly overview: Locator;
  readonly tooltip: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Timeline' });
    this.bars = this.region.getByRole('list', { name: /^Papers by / }).getByRole('button');
    this.from = this.region.getByRole('slider', { name: 'From', exact: true });
    this.to = this.region.getByRole('slider', { name: 'To', exact: true });
    this.zoomIn = this.region.getByRole('button', { name: 'Zoom in', exact: true });
    this.zoomOut = this.region.getByRole('button', { name: 'Zoom out', exact: true });
    this.showAll = this.region.getByRole('button', { name: 'Show all', exact: true });
    this.overview = this.region.getByRole('scrollbar', { name: 'Overview' });
    this.tooltip = this.region.getByTestId('bar-tooltip');
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

  /** Expects the bars to be days, weeks, months, years, or so many years each. */
  async expectBarsOf(unit: string): Promise<void> {
    await expect(this.region.getByRole('list', { name: `Papers by ${unit}` })).toBeVisible();
  }

  /** Expects the first and the last bar in sight to say these texts among others. */
  async expectInSight(first: string | RegExp, last: string | RegExp): Promise<void> {
    await expect(this.bars.first()).toHaveAccessibleName(first);
    await expect(this.bars.last()).toHaveAccessibleName(last);
  }

  /** Puts the mouse over a share of the width, where the bars are. */
  async hoverAt(share: number): Promise<void> {
    const { x, y } = await this.pointAt(share);
    await this.#page.mouse.move(x, y);
  }

  /** A point at a share of the width, where the bars are. */
  async pointAt(share: number): Promise<Point> {
    const box = await this.region.getByRole('list', { name: /^Papers by / }).boundingBox();
    if (box === null) throw new Error('The timeline has no bars.');
    return { x: box.x + box.width * share, y: box.y + box.height / 2 };
  }

  async expectRange(from: string | RegExp, to: string | RegExp): Promise<void> {
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

  /** Draws the mouse from one bar over to another, and gives up with Escape before it lets go. */
  async giveUpDrag(start: string, end: string): Promise<void> {
    await this.#press(await this.middleOf(start), await this.middleOf(end));
    await this.#page.keyboard.press('Escape');
    await this.#page.mouse.up();
  }

  async dragBetween(start: Point, end: Point): Promise<void> {
    await this.#press(start, end);
    await this.#page.mouse.up();
  }

  async #press(start: Point, end: Point): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 8 });
  }

  /** The names of the bars that the mark of the list stands over. */
  async listIsAt(): Promise<string | null> {
    // In one look: the mark comes and goes while the list is scrolled.
    return this.region.evaluate((region) => {
      const mark = region.querySelector('[data-testid="list-cursor"]')?.getBoundingClientRect();
      if (mark === undefined) return null;
      const at = mark.left + mark.width / 2;
      const isUnder = (bar: Element): boolean => {
        const { left, right } = bar.getBoundingClientRect();
        return left <= at && at < right;
      };
      return (
        [...region.querySelectorAll('li button, [role="listitem"] button')]
          .find(isUnder)
          ?.getAttribute('aria-label') ?? null
      );
    });
  }
}

async function middleOfBox(target: Locator): Promise<Point> {
  await expect(target).toBeVisible();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target.toString()} has no box.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
