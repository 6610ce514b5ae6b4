import type { Paper } from '#domain/paper/paper.ts';
import { keyOf } from '#state/commands.ts';
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
  const title = `${bookmarked ? 'On your reading list' : NAME} (${keyOf('toggle-bookmark')})`;
  if (labelled)
    return (
      <Button aria-pressed={bookmarked} title={title} onClick={toggle}>
        <Icon name="bookmark" size={14} filled={bookmarked} />
        {NAME}
      </Button>
    );
  return (
    <IconButton label={NAME} aria-pressed={bookmarked} title={title} onClick={toggle}>
      <Icon
        name="bookmark"
        size={20}
        filled={bookmarked}
        className={bookmarked ? 'text-accent' : 'text-control'}
      />
    </IconButton>
  );
}
