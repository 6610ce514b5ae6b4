import type { PaperState } from '#data/use-paper.ts';
import type { Paper } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { PaperArticle } from './paper-article.tsx';
import { usePaging } from './use-paging.ts';

const PanePlace = lazyPart(async () => (await import('./pane-place.tsx')).PanePlace, 'quiet');

interface PaperPaneProps {
  /** The open paper; null where none is open. */
  readonly state: PaperState | null;
  /** The copy that the reading list keeps of it, for when the bundle no longer holds it. */
  readonly copy: Paper | null;
  readonly query: Query;
  /** Whether the paper is a page of its own that takes the focus. */
  readonly asPage: boolean;
  /** What shows while no paper is open. */
  readonly beginning: ReactNode;
}

/** What the reading pane shows, which scrolls by itself. */
export function PaperPane({ state, copy, query, asPage, beginning }: PaperPaneProps): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const paper = state?.kind === 'ready' ? state.paper : copy;
  const id = paper?.id ?? null;
  usePaging(pane);
  useEffect(() => {
    if (id === null) return;
    if (asPage) title.current?.focus({ preventScroll: true });
  }, [asPage, id]);
  return (
    <>
      <div
        ref={pane}
        data-pane
        // What can be scrolled must hold something that the keyboard reaches.
        {...(state === null && { tabIndex: 0 })}
        className="min-h-0 min-w-0 flex-1 overflow-y-auto overscroll-contain [overflow-anchor:none]"
      >
        {paper !== null ? (
          <PaperArticle key={paper.id} paper={paper} query={query} title={title} />
        ) : (
          <Absence state={state} beginning={beginning} />
        )}
      </div>
      <Suspense fallback={null}>
        <PanePlace pane={pane} id={id} />
      </Suspense>
    </>
  );
}

function Absence({ state, beginning }: Pick<PaperPaneProps, 'state' | 'beginning'>): ReactNode {
  switch (state?.kind) {
    case undefined:
      return beginning;
    case 'failed':
      return (
        <div role="alert" className="mx-auto box-content max-w-measure px-5 py-12 tablet:px-gutter">
          <h2 className="font-serif text-row font-semibold">This paper could not be loaded.</h2>
          <p className="mt-2 mb-4 text-ui break-words text-soft">
            {state.error.message} Your reading list and your marks are safe.
          </p>
          <Button onClick={state.retry}>Retry</Button>
        </div>
      );
    case 'absent':
      return (
        <div className="mx-auto box-content max-w-measure px-5 py-12 tablet:px-gutter">
          <h2 className="font-serif text-row font-semibold">This paper is not in these digests.</h2>
          <p className="mt-2 text-ui text-soft">The link may come from another collection.</p>
        </div>
      );
    case 'loading':
    case 'ready':
      return <PaperSkeleton />;
  }
}

/** The paper's geometry: its day, a title of two lines, its authors, its abstract. */
function PaperSkeleton(): ReactElement {
  return (
    <div
      aria-hidden="true"
      className="stand-in mx-auto box-content max-w-measure px-5 pt-5 pb-16 tablet:px-gutter tablet:pt-2"
    >
      <div className="mb-1 h-4 w-8/12 bg-sunk" />
      <div className="mt-4 h-7 w-11/12 bg-sunk" />
      <div className="mt-2 h-7 w-8/12 bg-sunk" />
      <div className="mt-7 h-4 w-8/12 bg-sunk" />
      <div className="mt-7 h-60 bg-sunk" />
    </div>
  );
}
