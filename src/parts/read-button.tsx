import type { Paper } from '#domain/paper/paper.ts';
import { keyOf } from '#state/commands.ts';
import { setRead } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';

/** Marks a paper as read or as unread. */
export function ReadButton({ paper }: { readonly paper: Paper }): ReactElement {
  const read = useShelf((shelf) => shelf.read.has(paper.id));
  return (
    <Button
      aria-pressed={read}
      title={`${read ? 'Read; press for unread' : 'Mark as read'} (${keyOf('toggle-read')})`}
      onClick={() => setRead(paper, !read, 'hand')}
    >
      <Icon name={read ? 'check' : 'unread'} size={14} />
      Mark as read
    </Button>
  );
}
