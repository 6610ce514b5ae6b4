/** The views by the names that the address writes; a view decides which papers there are to filter. */
export const VIEWS = ['all', 'unread', 'reading-list'] as const;

export type View = (typeof VIEWS)[number];
