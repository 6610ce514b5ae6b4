import { BareRow } from '#parts/row-skeleton.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';

/** The reader's geometry before anything is known. */
export function LoadingScreen(): ReactElement {
  return (
    <main aria-busy="true" aria-label="Loading the papers" className="flex h-full flex-col">
      <div className="flex h-header shrink-0 items-center border-b border-rule px-3 tablet:px-5">
        <h1>
          <Icon name="lectern" size={20} className="text-accent" />
          <span className="sr-only">Lectern</span>
        </h1>
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="hidden w-sidebar shrink-0 border-r border-rule wide:block" />
        <div className="min-w-0 flex-1">
          <TimelineStrip />
          <div className="overflow-hidden border-rule tablet:w-[440px] tablet:border-r">
            <LoadingRows />
          </div>
        </div>
      </div>
    </main>
  );
}

/** The place of the timeline. */
export function TimelineStrip(): ReactElement {
  return (
    <div className="h-timeline-phone shrink-0 border-b border-rule low:max-tablet:hidden tablet:not-low:h-timeline" />
  );
}

/** A screenful of rows without text. */
export function LoadingRows(): ReactElement {
  return (
    <div aria-hidden="true" className="min-h-0 flex-1 overflow-hidden">
      <div className="stand-in h-9.25 border-b border-rule" />
      {['a', 'b', 'c', 'd', 'e', 'f'].map((row) => (
        <BareRow key={row} />
      ))}
    </div>
  );
}
