import { inOrder } from '#domain/shelf/in-order.ts';
import { isFiltered } from '#domain/query/address.ts';
import { usePlace } from '#state/address.ts';
import { runCommand } from '#state/commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { useShelf } from '#state/shelf-store.ts';
import { IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useEffect, useMemo } from 'react';
import type { Searched } from './count-new-matches.ts';
import { keepSearchCount } from './search-count.ts';
import { SearchRow } from './search-row.tsx';

interface SavedSearchesProps {
  /** What they are counted in; null while the shelf is being opened. */
  readonly searched: Searched | null;
}

/** What the reader looks for again and again, in the reader's order, with what is new of it. */
export function SavedSearches({ searched }: SavedSearchesProps): ReactElement {
  const stored = useShelf((shelf) => shelf.searches);
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const searches = useMemo(() => inOrder(stored), [stored]);
  const canSave = usePlace(({ address }) => isFiltered(address) || address.view !== 'all');
  const hint = useKeyHint('Save this search', 'save-search');
  useEffect(() => {
    if (isOpen) keepSearchCount(searches.length);
  }, [isOpen, searches.length]);
  return (
    <nav aria-label="Saved searches" data-keeps-focus>
      <div className="-mb-1 flex items-center justify-between">
        <SectionLabel>Saved searches</SectionLabel>
        <IconButton
          label="Save this search"
          {...hint}
          aria-disabled={!canSave}
          className="relative -mt-2 -mr-2 focus-visible:z-2"
          onClick={() => (canSave ? runCommand('save-search') : undefined)}
        >
          <Icon name="plus" size={14} />
        </IconButton>
      </div>
      {searches.length > 0 && (
        <ul aria-label="Saved searches" className="-mx-2.5 flex flex-col gap-0.5">
          {searches.map(([id, search], at) => (
            <SearchRow
              key={id}
              id={id}
              search={search}
              place={at}
              count={searches.length}
              searched={searched}
            />
          ))}
        </ul>
      )}
    </nav>
  );
}
