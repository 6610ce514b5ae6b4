import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** The region Paper with the bar above it. */
export class PaperPane {
  readonly region: Locator;
  readonly title: Locator;
  readonly authors: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly bookmark: Locator;
  readonly markAsRead: Locator;
  readonly notInterested: Locator;
  /** The region Related papers at the pane's foot. */
  readonly related: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Paper', exact: true });
    this.title = this.region.getByRole('heading', { level: 1 });
    this.authors = this.region.getByRole('list', { name: 'Authors' }).getByRole('button');
    this.next = page.getByRole('button', { name: 'Next paper' });
    this.previous = page.getByRole('button', { name: 'Previous paper' });
    const outside = page.getByRole('main').getByRole('button');
    // The pane's own buttons show their word; those of the list are icons inside articles.
    this.bookmark = outside.filter({ hasText: 'Bookmark' });
    this.notInterested = this.region.getByRole('button', { name: 'Not interested' });
    this.related = this.region.getByRole('region', { name: 'Related papers', exact: true });
    this.markAsRead = page.getByRole('button', { name: 'Mark as read' });
  }

  /** A related paper with what relates it. */
  relatedPaper(title: string): Locator {
    const link = this.related.page().getByRole('link', { name: title, exact: true });
    return this.related.getByRole('listitem').filter({ has: link });
  }

  /** Follows a related paper, and waits until it is open. */
  async followRelated(title: string): Promise<void> {
    await this.relatedPaper(title).getByRole('link').click();
    await expect(this.title).toHaveText(title);
  }

  author(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }
}
