import type { View } from '#domain/query/view.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Icon } from '#ui/icon.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import type { ReactElement, ReactNode } from 'react';
import { useViewLink } from './use-view-link.ts';

/** The ways to the views that the bar has no room for; hidden papers once there are any. */
export function FurtherViews(): ReactElement {
  const hidden = useShelf((shelf) => shelf.hidden.size);
  const steps = useShelf((shelf) => shelf.stepCount);
  return (
    <nav aria-label="Further views" className="mt-6 border-t border-rule pt-2">
      <ul>
        {hidden > 0 && (
          <FurtherView view="hidden" name="Hidden" icon={<Icon name="hidden" />} count={hidden} />
        )}
        <FurtherView
          view="history"
          name="History"
          icon={<LateIcon name="history" />}
          count={steps}
        />
      </ul>
    </nav>
  );
}

interface FurtherViewProps {
  readonly view: View;
  readonly name: string;
  readonly icon: ReactNode;
  /** What the view holds; undefined before that is known. */
  readonly count: number | undefined;
}

function FurtherView(props: FurtherViewProps): ReactElement {
  const { view, name, icon, count } = props;
  const link = useViewLink(view);
  const isCurrent = link['aria-current'] === 'page';
  return (
    <li className="flex items-center justify-between">
      <a
        {...link}
        className={`flex min-h-touch flex-1 items-center gap-2 text-ui ${isCurrent ? 'font-medium text-accent' : 'text-soft'}`}
      >
        {icon}
        {name}
      </a>
      <span className="text-small text-faint tabular-nums">{count ?? ''}</span>
    </li>
  );
}
