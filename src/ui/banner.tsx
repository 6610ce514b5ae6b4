import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface BannerProps {
  readonly role: 'alert' | 'status';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A line across the screen that stays until it is dealt with. */
export function Banner({ role, children, actions }: BannerProps): ReactElement {
  return (
    <div
      role={role}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-accent-soft px-5 py-2 text-ui print:hidden"
    >
      <p className="flex min-w-60 flex-1 items-center gap-2">
        <Icon name="warning" className="shrink-0 text-accent" />
        <span>{children}</span>
      </p>
      <div className="flex gap-2">{actions}</div>
    </div>
  );
}
