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
    this.markAsRead = page.getByRole('button', { name: 'Mark as read' });
  }

  author(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }
}
