import type { Paper } from '#domain/paper/paper.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { setHidden } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';

/** Moves a paper to the hidden ones, or back from there. */
export function HiddenButton({ paper }: { readonly paper: Paper }): ReactElement {
  const hidden = useShelf((shelf) => shelf.hidden.has(paper.id));
  const hint = useKeyHint(
    hidden ? 'Hidden as not interesting; press to take it back' : 'Not interested',
    'toggle-hidden',
  );
  return (
    <IconButton
      label="Not interested"
      aria-pressed={hidden}
      {...hint}
      className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
      onClick={() => setHidden(paper, !hidden)}
    >
      <Icon name="hidden" />
    </IconButton>
  );
}
