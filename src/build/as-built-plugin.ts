import type { Plugin } from 'vite';
import { asBuiltPage } from './as-built-page.ts';
import type { NewestPapers } from './newest-papers.ts';
import { scriptlessPage } from './scriptless-page.ts';

/** Where in index.html they go: what stands until the app does, and what stands without script. */
const PLACE = '<!-- as built -->';
const SCRIPTLESS_PLACE = '<!-- without script -->';
/** So that the page is as large with a million papers as with a few. */
const MOST_PAPERS = 25;

/** What the page has its papers from. */
export interface PaperSource {
  newest(most: number): NewestPapers;
}

/**
 * Writes the newest papers into the page itself, so that they are read before and without any script. The dev
 * server, whose digests change, has the shape of the page alone.
 */
export function asBuiltPlugin(source: () => PaperSource | null): Plugin {
  return {
    name: 'lectern-as-built',
    transformIndexHtml: {
      // After Vite's own look at the page, which is none of texts.
      order: 'post',
      handler: (page) => withPapers(page, source()?.newest(MOST_PAPERS) ?? null),
    },
  };
}

/** The page with these papers, or with its shape alone. */
export function withPapers(page: string, newest: NewestPapers | null): string {
  const [beforeIt = '', afterIt] = page.split(PLACE);
  const [between = '', after] = afterIt?.split(SCRIPTLESS_PLACE) ?? [];
  if (after === undefined)
    throw new Error(`index.html has no places for ${PLACE} and ${SCRIPTLESS_PLACE}.`);
  return [beforeIt, asBuiltPage(newest), between, scriptlessPage(newest), after].join('');
}
