import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The feed Papers. */
export class ResultList {
  readonly feed: Locator;
  readonly articles: Locator;
  /** The list's papers by their links, in order, as far as they are in the page. */
  readonly links: Locator;
  /** What stands for papers that are on their way. */
  readonly standIns: Locator;

  constructor(page: Page) {
    this.feed = page.getByRole('feed', { name: 'Papers' });
    this.articles = this.feed.getByRole('article');
    this.links = this.articles.getByRole('heading', { level: 3 }).getByRole('link');
    this.standIns = this.feed.getByRole('article', { name: 'Loading a paper' });
  }

  article(title: string): Locator {
    return this.feed.getByRole('article', { name: title });
  }

  link(title: string): Locator {
    return this.article(title).getByRole('link', { name: title });
  }

  /** The dot of a paper not yet read. */
  unread(title: string): Locator {
    return this.article(title).getByRole('img', { name: 'Unread' });
  }

  /** The article in a place of the whole list, from 1. */
  at(position: number): Locator {
    return this.feed.locator(`article[aria-posinset="${position}"]`);
  }

  /** The article that the selection is on. */
  get selected(): Locator {
    return this.feed.locator('article[aria-current="true"]');
  }

  /** The title of the first paper that is not scrolled out of sight. */
  async topTitle(): Promise<string | null> {
    return this.articles.evaluateAll((articles) => {
      const top = articles[0]?.closest('[role="feed"]')?.parentElement?.getBoundingClientRect().top;
      const first = articles
        .map((article) => ({ article, box: article.getBoundingClientRect() }))
        .filter(({ box }) => box.bottom > (top ?? 0) + 1)
        .toSorted((one, other) => one.box.top - other.box.top)[0];
      return first?.article.querySelector('h3')?.textContent ?? null;
    });
  }

  /** The same once the list stands still and its history entry knows where. */
  async settledTop(): Promise<string | null> {
    let top: string | null = null;
    await expect(async () => {
      const before = top;
      top = await this.topTitle();
      expect(top).toBe(before);
      expect(await this.#isTopKept()).toBe(true);
    }).toPass();
    return top;
  }

  /** Whether the history entry names the paper that the list begins with now. */
  #isTopKept(): Promise<boolean> {
    return this.articles.evaluateAll((articles) => {
      const state: unknown = history.state;
      const scroll: unknown =
        typeof state === 'object' && state !== null ? Reflect.get(state, 'scroll') : null;
      if (typeof scroll !== 'object' || scroll === null) return false;
      const id = String(Reflect.get(scroll, 'paper'));
      const top = articles[0]?.closest('[role="feed"]')?.parentElement?.getBoundingClientRect().top;
      const kept = articles.find((article) => article.querySelector(`a[data-paper="${id}"]`));
      const box = kept?.getBoundingClientRect();
      return box !== undefined && top !== undefined && box.top <= top + 1 && box.bottom > top;
    });
  }

  /** Turns the mouse wheel over the list. */
  async scrollBy(page: Page, pixels: number): Promise<void> {
    await this.feed.locator('..').hover();
    await page.mouse.wheel(0, pixels);
  }
}
