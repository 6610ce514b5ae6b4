import type { ReactElement } from 'react';

interface SectionLabelProps {
  readonly children: string;
}

/** The small heading above a group of controls. */
export function SectionLabel({ children }: SectionLabelProps): ReactElement {
  return (
    <h2 className="mb-2 text-label font-semibold tracking-wider text-faint uppercase">
      {children}
    </h2>
  );
}
