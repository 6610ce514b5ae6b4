import { SelectionBar } from '#features/selection/selection-bar.tsx';
import { runCommand } from '#state/commands.ts';
import { useSelection } from '#state/selection.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import type { ReactElement } from 'react';
import { FilterCount } from './filter-count.tsx';
import { type ViewCounts, ViewsNav } from './views-nav.tsx';

interface BottomBarProps {
  readonly counts: ViewCounts;
  readonly filterCount: number;
  readonly inert: boolean;
}

/** Views, search and filters within a thumb's reach, or what can be done with selected papers. */
export function BottomBar({ counts, filterCount, inert }: BottomBarProps): ReactElement {
  const isAnySelected = useSelection(({ ids }) => ids.size > 0);
  if (isAnySelected && !inert)
    return (
      <section aria-label="Selection">
        <SelectionBar />
      </section>
    );
  return (
    <div
      inert={inert}
      className="shrink-0 border-t border-rule bg-raised px-1 pb-[env(safe-area-inset-bottom)] print:hidden"
    >
      <ViewsNav counts={counts} shape="bar">
        <BarButton name="Search" icon="search" count={0} onPress={() => runCommand('search')} />
        <BarButton
          name="Filters"
          icon="filters"
          count={filterCount}
          onPress={() => runCommand('filters')}
        />
      </ViewsNav>
    </div>
  );
}

interface BarButtonProps {
  readonly name: string;
  readonly icon: IconName;
  readonly count: number;
  readonly onPress: () => void;
}

function BarButton({ name, icon, count, onPress }: BarButtonProps): ReactElement {
  return (
    <li className="flex flex-1">
      <button
        type="button"
        onClick={onPress}
        className="flex min-h-touch flex-1 flex-col items-center justify-center gap-0.5 py-1.5 text-label font-medium text-soft"
      >
        <span className="flex gap-1">
          <Icon name={icon} size={20} />
          <FilterCount count={count} />
        </span>
        {name}
      </button>
    </li>
  );
}
