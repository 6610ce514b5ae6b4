import { usualSort } from '#domain/query/address.ts';
import type { View } from '#domain/query/view.ts';
import { linkTo, openView, useAddress } from '#state/address.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import type { MouseEvent, ReactElement, ReactNode } from 'react';

interface ViewEntry {
  readonly view: View;
  readonly name: string;
  readonly icon: IconName;
}

const ENTRIES: readonly ViewEntry[] = [
  { view: 'all', name: 'All papers', icon: 'papers' },
  { view: 'unread', name: 'Unread', icon: 'unread' },
  { view: 'reading-list', name: 'Reading list', icon: 'bookmark' },
];

/** Papers a view holds; undefined before that is known. */
export type ViewCounts = Readonly<Record<View, number | undefined>>;

interface ViewsNavProps {
  readonly counts: ViewCounts;
  readonly shape: 'column' | 'row' | 'bar';
  /** Further buttons beside the views in the bar. */
  readonly children?: ReactNode;
}

const LISTS: Record<ViewsNavProps['shape'], string> = {
  column: 'grid gap-0.5',
  row: 'flex overflow-x-auto border-b border-rule px-3',
  bar: 'flex',
};

const ITEMS: Record<ViewsNavProps['shape'], string> = {
  column:
    'rounded-control px-2.5 py-1.5 hover:bg-sunk flex items-center justify-between pointer-coarse:min-h-touch',
  row: 'flex items-center gap-1 px-1.5 py-2.5 whitespace-nowrap pointer-coarse:min-h-touch',
  bar: 'flex-1 flex flex-col items-center justify-center gap-0.5 py-1.5 min-h-touch',
};

/** The views as links, each with its count beside it. */
export function ViewsNav({ counts, shape, children }: ViewsNavProps): ReactElement {
  const address = useAddress();
  return (
    <nav aria-label="Views">
      <ul className={LISTS[shape]}>
        {ENTRIES.map((entry) => (
          <li
            key={entry.view}
            className={`relative ${ITEMS[shape]} ${shape === 'column' && address.view === entry.view ? 'bg-sunk' : ''}`}
          >
            {shape === 'bar' && (
              <Icon
                name={entry.icon}
                size={20}
                className={address.view === entry.view ? 'text-accent' : 'text-soft'}
              />
            )}
            <ViewLink entry={entry} isBar={shape === 'bar'} />
            {shape !== 'bar' && (
              <span className="text-small text-faint tabular-nums">{counts[entry.view] ?? ''}</span>
            )}
          </li>
        ))}
        {children}
      </ul>
    </nav>
  );
}

function ViewLink({
  entry,
  isBar,
}: {
  readonly entry: ViewEntry;
  readonly isBar: boolean;
}): ReactElement {
  const address = useAddress();
  const sort = usualSort(entry.view);
  const isCurrent = address.view === entry.view;
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openView(entry.view, sort);
  };
  return (
    <a
      href={linkTo({ ...address, view: entry.view, sort, paper: null })}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={open}
      className={`after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:outline-accent ${isBar ? 'text-label font-medium' : 'text-ui'} ${isCurrent ? (isBar ? 'text-accent' : 'font-medium text-ink') : 'text-soft'}`}
    >
      {entry.name}
    </a>
  );
}
