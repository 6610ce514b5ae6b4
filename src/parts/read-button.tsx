import type { Paper } from '#domain/paper/paper.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { setRead } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';

/** Marks a paper as read or as unread. */
export function ReadButton({ paper }: { readonly paper: Paper }): ReactElement {
  const read = useShelf((shelf) => shelf.read.has(paper.id));
  const hint = useKeyHint(read ? 'Read; press for unread' : 'Mark as read', 'toggle-read');
  return (
    <Button aria-pressed={read} {...hint} onClick={() => setRead(paper, !read, 'hand')}>
      <Icon name={read ? 'check' : 'unread'} size={14} />
      <span className="sr-only @half:not-sr-only">Mark as read</span>
    </Button>
  );
}
