import type { Paper } from '#domain/paper/paper.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { setBookmarked } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';

interface BookmarkButtonProps {
  readonly paper: Paper;
  /** Whether the word stands beside the icon. */
  readonly labelled: boolean;
}

const NAME = 'Bookmark';

/** Puts a paper on the reading list or takes it off. */
export function BookmarkButton({ paper, labelled }: BookmarkButtonProps): ReactElement {
  const bookmarked = useShelf((shelf) => shelf.bookmarks.has(paper.id));
  const toggle = (): void => setBookmarked(paper, !bookmarked);
  const hint = useKeyHint(bookmarked ? 'On your reading list' : NAME, 'toggle-bookmark');
  if (labelled)
    return (
      <Button aria-pressed={bookmarked} {...hint} onClick={toggle}>
        <Icon name="bookmark" size={14} filled={bookmarked} />
        {NAME}
      </Button>
    );
  return (
    <IconButton label={NAME} aria-pressed={bookmarked} {...hint} onClick={toggle}>
      <Icon
        name="bookmark"
        size={20}
        filled={bookmarked}
        className={bookmarked ? 'text-accent' : 'text-control'}
      />
    </IconButton>
  );
}
