import type { Bundle } from '#data/bundle-queries.ts';
import { usualSort } from '#domain/query/address.ts';
import { openView } from '#state/address.ts';
import { followSteps, readOlderSteps, useStepList } from '#state/step-list.ts';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useEffect, useRef } from 'react';
import { type CustomItemComponentProps, Virtualizer, type VirtualizerHandle } from 'virtua';
import { dayHeading } from './step-days.ts';
import { StepRow } from './step-row.tsx';

/** A first guess of a row's height in pixels; each row is measured when it is shown. */
const USUAL_ROW = 74;
/** Older steps are read when so many, or fewer, follow below the screen. */
const READ_AHEAD = 40;

/** What was done, newest first, each step with the way to take it back. */
export function History({ bundle }: { readonly bundle: Bundle }): ReactElement {
  const { steps, isRead, hasMore } = useStepList();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useRef<VirtualizerHandle>(null);
  useEffect(followSteps, []);
  const readAhead = (): void => {
    const list = virtualizer.current;
    if (list === null) return;
    const last = list.findItemIndex(list.scrollOffset + list.viewportSize);
    if (steps.length - last <= READ_AHEAD) readOlderSteps();
  };
  if (steps.length === 0) return isRead ? <NothingDone /> : <div aria-busy="true" />;
  return (
    <section
      ref={scroller}
      aria-label="History"
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
    >
      <p className="px-5 py-2.5 text-small text-faint">
        What was done on this device, and what backups brought along from others. At least the last
        500 steps are kept, and all of the last 30 days. Each step can be undone by itself.
      </p>
      <Virtualizer
        ref={virtualizer}
        scrollRef={scroller}
        as="ol"
        item={Item}
        itemSize={USUAL_ROW}
        bufferSize={400}
        onScroll={readAhead}
      >
        {steps.map((step, position) => (
          <StepRow
            key={step.id}
            bundle={bundle}
            step={step}
            heading={dayHeading(steps, position)}
          />
        ))}
      </Virtualizer>
      {hasMore && isRead && (
        <div className="flex justify-center py-3">
          <Button onClick={readOlderSteps}>Show earlier steps</Button>
        </div>
      )}
    </section>
  );
}

function Item({ ref, style, index, children }: CustomItemComponentProps): ReactElement {
  return (
    <li ref={ref} style={style} aria-posinset={index + 1}>
      {children}
    </li>
  );
}

function NothingDone(): ReactElement {
  return (
    <div className="px-7 py-12">
      <h2 className="font-serif text-row font-semibold">Nothing has been done yet.</h2>
      <p className="mt-2 mb-4 text-ui text-soft">
        Whatever you bookmark, mark, tag or write is listed here, and each step can be undone.
      </p>
      <Button onClick={() => openView('all', usualSort('all'))}>Show all papers</Button>
    </div>
  );
}
