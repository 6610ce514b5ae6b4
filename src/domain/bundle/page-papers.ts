const BEFORE = '<!-- papers -->';
const AFTER = '<!-- /papers -->';
const PAPERS = new RegExp(`${BEFORE}[^]*?${AFTER}`, 'g');

/** Marks a part of the page's markup as made of papers. */
export function asPapers(markup: string): string {
  return BEFORE + markup + AFTER;
}

/**
 * The page without the papers in it, by which builds are told apart: another digest is no other build
 * of the app, and what is kept of the app on a device holds no papers.
 */
export function withoutPapers(page: string): string {
  return page.replaceAll(PAPERS, '');
}
