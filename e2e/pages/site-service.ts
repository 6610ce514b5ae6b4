import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** What keeps Lectern on this device, as far as a page shows it. */
export class SiteService {
  readonly page: Page;
  /** The line that offers a new version. */
  readonly line: Locator;
  readonly reload: Locator;

  constructor(page: Page) {
    this.page = page;
    this.line = page.getByRole('status').filter({ hasText: 'A new version of Lectern is ready.' });
    this.reload = this.line.getByRole('button', { name: 'Reload' });
  }

  /** Waits until Lectern and what was read so far are kept. */
  async expectKept(): Promise<void> {
    for (const kind of [/^manifest/, /^papers\//, /^identities\//])
      await expect
        .poll(() => this.keptPapers(), { timeout: 30_000 })
        .toContainEqual(expect.stringMatching(kind));
  }

  /** The build that the page is of. */
  async build(): Promise<string | null> {
    return this.page.locator('meta[name="lectern-build"]').getAttribute('content');
  }

  /** The names of this origin's caches. */
  async caches(): Promise<readonly string[]> {
    return this.page.evaluate(() => caches.keys());
  }

  /** The builds that are kept. */
  async keptBuilds(): Promise<readonly string[]> {
    const names = await this.caches();
    return names.flatMap((name) => / build (\w+)$/.exec(name)?.[1] ?? []);
  }

  /** The files of the papers that are kept, by their paths in the bundle. */
  async keptPapers(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith(' papers'));
      const kept = name === undefined ? [] : await (await caches.open(name)).keys();
      return kept.map(({ url }) => url.replace(/^.*\/bundle\//, ''));
    });
  }
}
