import { ResultCount } from '#features/search/result-count.tsx';
import { SearchBox } from '#features/search/search-box.tsx';
import type { Room } from '#platform/viewport.ts';
import { keyOf, runCommand } from '#state/commands.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { FilterCount } from './filter-count.tsx';
import type { ReactElement } from 'react';

interface HeaderProps {
  /** Whether a paper is open, whose title then is the page's first heading. */
  readonly paperOpen: boolean;
  readonly room: Room;
  /** Dates and authors that filter, which only the drawer shows whole. */
  readonly filterCount: number;
  readonly total: number | null;
  readonly viewTotal: number;
  readonly filtered: boolean;
}

/** The name, the search, the count and what else is always at hand. */
export function Header({
  room,
  paperOpen,
  filterCount,
  total,
  viewTotal,
  filtered,
}: HeaderProps): ReactElement {
  return (
    <header className="flex h-header shrink-0 items-center gap-3 border-b border-rule px-3 tablet:gap-4 tablet:px-5 print:hidden">
      <Brand room={room} isHeading={!paperOpen} />
      {room === 'tablet' && (
        <Button title={`Filters (${keyOf('filters')})`} onClick={() => runCommand('filters')}>
          <Icon name="filters" size={14} />
          Filters
          <FilterCount count={filterCount} />
        </Button>
      )}
      <SearchBox />
      <div className="ml-auto flex items-center gap-3">
        {room !== 'phone' && (
          <ResultCount total={total} viewTotal={viewTotal} filtered={filtered} />
        )}
        {room !== 'phone' && (
          <Button
            aria-label="Keyboard shortcuts"
            title={`Keyboard shortcuts (${keyOf('shortcuts')})`}
            onClick={() => runCommand('shortcuts')}
          >
            ?
          </Button>
        )}
      </div>
    </header>
  );
}

function Brand({
  room,
  isHeading,
}: {
  readonly room: Room;
  readonly isHeading: boolean;
}): ReactElement {
  const Tag = isHeading ? 'h1' : 'p';
  return (
    <Tag
      className={`flex items-center gap-2 font-serif text-brand font-semibold ${room === 'wide' ? 'w-[calc(var(--spacing-sidebar)-20px)]' : ''}`}
    >
      <Icon name="lectern" size={20} className="text-accent" />
      <span className="sr-only tablet:not-sr-only">Lectern</span>
    </Tag>
  );
}
