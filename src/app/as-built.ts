/*
 * What stands in the page as it was built, over the app, until the app has something to show
 * (build/as-built-page).
 */
const page = document.getElementById('as-built');

/** How far the app is; all false while it is loading. */
interface Progress {
  /** Whether it says what went wrong. */
  readonly failed?: boolean;
  /** Whether it is there, though not to be seen yet: it is what can be used. */
  readonly there?: boolean;
  readonly shown?: boolean;
}

/** Shows the page as built while it is wanted; in the end its list stands in for the app's own. */
export function followApp({ failed = false, there = false, shown = false }: Progress): void {
  if (page === null) return;
  page.hidden = failed;
  page.ariaHidden = `${there}`;
  if (!shown) return;
  const papers = document.getElementById('newest-papers');
  if (papers !== null) document.querySelector('[data-stands-in]')?.prepend(papers);
  page.remove();
}
