import type { Locator, Page } from 'playwright/test';

/** The view that lists what was done. */
export class History {
  readonly region: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'History' });
  }

  /** The button that takes a step back, by what was done and to which paper. */
  undo(said: string, about = ''): Locator {
    return this.button('Undo', said, about);
  }

  /** The button that does a step again. */
  redo(said: string, about = ''): Locator {
    return this.button('Redo', said, about);
  }

  /** The link that opens a paper that a step is about. */
  paper(title: string): Locator {
    return this.region.getByRole('link', { name: title }).first();
  }

  private button(act: string, said: string, about: string): Locator {
    return this.region.getByRole('button', { name: `${act} ${said} ${about}`.trim() });
  }
}
