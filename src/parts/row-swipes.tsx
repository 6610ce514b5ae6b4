import type { PaperId } from '#domain/paper/paper.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import { type ReactElement, useCallback } from 'react';
import { createPortal } from 'react-dom';
import type { SwipeSide } from './swipe.ts';
import { type Swipe, useSwipe } from './use-swipe.ts';

interface RowSwipesProps {
  readonly onBookmark: (paper: PaperId, bookmarked: boolean) => void;
  readonly onRead: (paper: PaperId, read: boolean) => void;
  readonly onHold: (paper: PaperId) => void;
}

/**
 * Swipes over the rows of a list: to the right for the reading list, to the left for read. What a
 * swipe would do stands where the row was drawn from; all of it can be done by buttons as well.
 */
export function RowSwipes({ onBookmark, onRead, onHold }: RowSwipesProps): ReactElement | null {
  const onSwipe = useCallback(
    (paper: PaperId, side: SwipeSide) => {
      const { bookmarks, read } = useShelf.getState();
      if (side === 'right') onBookmark(paper, !bookmarks.has(paper));
      else onRead(paper, !read.has(paper));
    },
    [onBookmark, onRead],
  );
  const swipe = useSwipe(onSwipe, onHold);
  return swipe === null ? null : createPortal(<Reveal swipe={swipe} />, swipe.holder);
}

const ACTS: Record<SwipeSide, { icon: IconName; word: string; undone: string; far: string }> = {
  right: {
    icon: 'bookmark',
    word: 'Bookmark',
    undone: 'Remove bookmark',
    far: 'bg-accent text-paper',
  },
  left: { icon: 'check', word: 'Mark as read', undone: 'Mark as unread', far: 'bg-ink text-paper' },
};

function Reveal({ swipe }: { readonly swipe: Swipe }): ReactElement {
  const { paper, side, isFar, shift, top, height } = swipe;
  const isDone = useShelf((shelf) => (side === 'right' ? shelf.bookmarks : shelf.read).has(paper));
  const { icon, word, undone, far } = ACTS[side];
  return (
    <div
      aria-hidden="true"
      data-testid="swipe-reveal"
      className={`pointer-events-none absolute z-1 flex flex-col items-center justify-center gap-1 overflow-hidden px-1 text-center text-label font-medium transition-colors duration-120 ${isFar ? far : 'bg-sunk text-soft'}`}
      style={{ top, height, width: Math.abs(shift), [side === 'right' ? 'left' : 'right']: 0 }}
    >
      <Icon name={icon} size={20} filled={isFar && side === 'right' && !isDone} />
      <span className="w-20">{isDone ? undone : word}</span>
    </div>
  );
}
