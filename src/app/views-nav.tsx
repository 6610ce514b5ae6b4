import type { View } from '#domain/query/view.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import type { ReactElement, ReactNode } from 'react';
import { useCurrentView, useViewLink } from './use-view-link.ts';

interface ViewEntry {
  readonly view: View;
  readonly name: string;
  /** Of those that the bar has room for. */
  readonly icon?: IconName;
}

const ENTRIES: readonly ViewEntry[] = [
  { view: 'all', name: 'All papers', icon: 'papers' },
  { view: 'unread', name: 'Unread', icon: 'unread' },
  { view: 'reading-list', name: 'Reading list', icon: 'bookmark' },
  { view: 'hidden', name: 'Hidden' },
  { view: 'history', name: 'History' },
];

/** Papers a view holds; undefined before that is known. */
export type ViewCounts = Readonly<Partial<Record<View, number | undefined>>>;

interface ViewsNavProps {
  readonly counts: ViewCounts;
  readonly shape: 'column' | 'row' | 'bar';
  /** Further buttons beside the views in the bar. */
  readonly children?: ReactNode;
}

const LISTS: Record<ViewsNavProps['shape'], string> = {
  column: 'grid gap-0.5',
  // More views than one line has room for take a second, so that none is out of sight.
  row: 'flex flex-wrap gap-x-4 border-b border-rule px-3 print:hidden',
  bar: 'flex',
};

const ITEMS: Record<ViewsNavProps['shape'], string> = {
  column:
    'rounded-control px-2.5 py-1.5 hover:bg-sunk flex items-center justify-between pointer-coarse:min-h-touch',
  row: 'flex items-center gap-1 px-1 py-2.5 whitespace-nowrap pointer-coarse:min-h-touch',
  bar: 'flex-1 flex flex-col items-center justify-center gap-0.5 py-1.5 min-h-touch',
};

/** The bar has room for what is opened every day; the others stand with the filters there. */
function entriesOf(shape: ViewsNavProps['shape']): readonly ViewEntry[] {
  return shape === 'bar' ? ENTRIES.filter(({ icon }) => icon) : ENTRIES;
}

/** The views as links, each with its count beside it. */
export function ViewsNav({ counts, shape, children }: ViewsNavProps): ReactElement {
  const current = useCurrentView();
  return (
    <nav aria-label="Views">
      <ul className={LISTS[shape]}>
        {entriesOf(shape).map((entry) => (
          <li
            key={entry.view}
            className={`relative ${ITEMS[shape]} ${shape === 'column' && current === entry.view ? 'bg-sunk' : ''}`}
          >
            {shape === 'bar' && entry.icon !== undefined && (
              <Icon
                name={entry.icon}
                size={20}
                className={current === entry.view ? 'text-accent' : 'text-soft'}
              />
            )}
            <ViewLink entry={entry} isBar={shape === 'bar'} />
            {shape !== 'bar' && (
              // A count that comes late finds its room.
              <span
                className={`text-small text-faint tabular-nums ${shape === 'column' ? 'text-right' : ''}`}
                style={{ minWidth: `${String(counts.all ?? '').length}ch` }}
              >
                {counts[entry.view] ?? ''}
              </span>
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
  const link = useViewLink(entry.view);
  const isCurrent = link['aria-current'] === 'page';
  return (
    <a
      {...link}
      className={`after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-control focus-visible:after:outline-2 focus-visible:after:outline-accent ${isBar ? 'text-label font-medium' : 'text-ui'} ${isCurrent ? (isBar ? 'text-accent' : 'font-medium text-ink') : 'text-soft'}`}
    >
      {entry.name}
    </a>
  );
}
