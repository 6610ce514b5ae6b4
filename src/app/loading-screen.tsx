import { BareRow } from '#parts/row-skeleton.tsx';
import type { ReactElement } from 'react';

/** The place of the timeline. */
export function TimelineStrip(): ReactElement {
  return (
    <div className="h-timeline-phone shrink-0 border-b border-rule low:max-tablet:hidden tablet:not-low:h-timeline" />
  );
}

/** A screenful of rows without text. */
export function LoadingRows(): ReactElement {
  return (
    <div data-stands-in aria-hidden="true" className="min-h-0 flex-1 overflow-hidden">
      <div className="stand-in h-9.25 border-b border-rule" />
      {['a', 'b', 'c', 'd', 'e', 'f'].map((row) => (
        <BareRow key={row} />
      ))}
    </div>
  );
}
