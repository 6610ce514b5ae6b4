import type { ReactElement, ReactNode } from 'react';
import { LateIcon } from './late-icon.tsx';

interface BannerProps {
  readonly role: 'alert' | 'status';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** For what is no warning. */
  readonly quiet?: boolean;
}

/** A line across the screen that stays until it is dealt with. */
export function Banner(props: BannerProps): ReactElement {
  const { role, children, actions, quiet = false } = props;
  return (
    <div
      role={role}
      className={`flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule px-5 text-ui print:hidden ${quiet ? 'bg-sunk py-1.5 text-soft' : 'bg-accent-soft py-2'}`}
    >
      <p className={`flex flex-1 items-center gap-2 ${quiet ? 'min-w-44' : 'min-w-60'}`}>
        {!quiet && <LateIcon name="warning" className="shrink-0 text-accent" />}
        <span>{children}</span>
      </p>
      <div className="flex gap-2">{actions}</div>
    </div>
  );
}
