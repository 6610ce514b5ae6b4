import type { Paper } from '#domain/paper/paper.ts';
import { ProgressSelect } from '#parts/progress-select.tsx';
import { useShelf } from '#state/shelf-store.ts';
import type { ReactElement } from 'react';

/** How far the reader is with the paper, where it is on the reading list. */
export function ReadingState({ paper }: { readonly paper: Paper }): ReactElement | null {
  const isListed = useShelf((shelf) => shelf.bookmarks.has(paper.id));
  if (!isListed) return null;
  return (
    <p className="mt-8 flex items-center gap-2 text-ui text-soft print:hidden">
      On your reading list:
      <ProgressSelect paper={paper} />
    </p>
  );
}
