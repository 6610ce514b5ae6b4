import type { ReactElement } from 'react';

interface SectionLabelProps {
  readonly id?: string;
  readonly children: string;
}

/** The small heading above a group of controls. */
export function SectionLabel({ id, children }: SectionLabelProps): ReactElement {
  return (
    <h2 id={id} className="mb-2 text-label font-semibold tracking-wider text-faint uppercase">
      {children}
    </h2>
  );
}
