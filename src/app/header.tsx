import { ResultCount } from '#features/search/result-count.tsx';
import { type CompletionPlace, SearchBox } from '#features/search/search-box.tsx';
import type { Room } from '#platform/viewport.ts';
import { runCommand } from '#state/commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { FilterCount } from './filter-count.tsx';
import type { ReactElement } from 'react';

interface HeaderProps extends CompletionPlace {
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
  ...place
}: HeaderProps): ReactElement {
  const filtersHint = useKeyHint('Filters', 'filters');
  const paletteHint = useKeyHint('Command palette', 'palette');
  const shortcutsHint = useKeyHint('Keyboard shortcuts', 'shortcuts');
  return (
    <header className="flex h-header shrink-0 items-center gap-3 border-b border-rule px-3 tablet:gap-4 tablet:px-5 print:hidden">
      <Brand room={room} isHeading={!paperOpen} />
      {room === 'tablet' && (
        <Button {...filtersHint} onClick={() => runCommand('filters')}>
          <Icon name="filters" size={14} />
          Filters
          <FilterCount count={filterCount} />
        </Button>
      )}
      <SearchBox {...place} />
      <div className="ml-auto flex items-center gap-3">
        {room !== 'phone' && (
          <ResultCount total={total} viewTotal={viewTotal} filtered={filtered} />
        )}
        <IconButton label="Command palette" {...paletteHint} onClick={() => runCommand('palette')}>
          <Icon name="command" />
        </IconButton>
        <Button
          aria-label="Reading settings"
          title="Reading settings"
          // A paper's page on a phone covers it with one of its own.
          className={room === 'phone' && paperOpen ? 'invisible' : ''}
          onClick={() => runCommand('settings')}
        >
          Aa
        </Button>
        {room !== 'phone' && (
          <Button
            aria-label="Keyboard shortcuts"
            {...shortcutsHint}
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
