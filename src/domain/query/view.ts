/**
 * The views by the names that the address writes; a view decides which papers there are to filter.
 * Papers marked as not interesting are in `hidden` alone.
 */
export const VIEWS = ['all', 'unread', 'reading-list', 'list', 'hidden', 'history'] as const;

export type View = (typeof VIEWS)[number];

/** A view of papers, which `history` is not: it lists what was done. */
export type PaperView = Exclude<View, 'history'>;

/** The papers that a view counts and searches: beside the history those are all. */
export function papersOf(view: View): PaperView {
  return view === 'history' ? 'all' : view;
}

/** Whether a view is a list that the reader puts in order: the reading list, or another. */
export function isOwnList(view: View): boolean {
  return view === 'reading-list' || view === 'list';
}
