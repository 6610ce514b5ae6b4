import type { Bundle } from '#data/bundle-queries.ts';
import { useBundle, useRelated } from '#data/related-query.ts';
import type { Related } from '#domain/bundle/related-part.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { wordsInPaper } from '#domain/rank/words-in-paper.ts';
import { openPaper } from '#state/address.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, type ReactNode, useEffect, useMemo } from 'react';
import { RelatedRow } from './related-row.tsx';

/** The related paper that was followed last, whose title takes the focus when it comes. */
let followed: PaperId | null = null;

interface RelatedPapersProps {
  readonly paper: Paper;
}

/** Papers that write of the same as this one, with the words for it. */
export function RelatedPapers({ paper }: RelatedPapersProps): ReactElement | null {
  const bundle = useBundle();
  useEffect(() => {
    if (followed === paper.id) focusTitle();
    followed = null;
  }, [paper.id]);
  return bundle === undefined ? null : <RelatedOf bundle={bundle} paper={paper} />;
}

interface RelatedOfProps extends RelatedPapersProps {
  readonly bundle: Bundle;
}

function RelatedOf({ bundle, paper }: RelatedOfProps): ReactElement | null {
  const state = useRelated(bundle, paper.id);
  // Before the shelf is open nobody knows which papers are hidden.
  const isOpening = useShelf((shelf) => shelf.status === 'opening');
  if (state.kind === 'loading' || isOpening) return null;
  if (state.kind === 'ready') return <RelatedList paper={paper} related={state.related} />;
  return (
    <Section>
      <p className="text-small text-soft">
        Related papers could not be loaded. <Button onClick={state.retry}>Retry</Button>
      </p>
    </Section>
  );
}

interface RelatedListProps extends RelatedPapersProps {
  readonly related: readonly Related[];
}

function RelatedList({ paper, related }: RelatedListProps): ReactElement | null {
  const hidden = useShelf((shelf) => shelf.hidden);
  const shown = related.filter((one) => !hidden.has(one.paper.id));
  const inWords = useMemo(() => wordsInPaper(paper), [paper]);
  if (shown.length === 0) return null;
  return (
    <Section>
      <ul className="-mx-2 grid">
        {shown.map(({ paper: other, terms }) => (
          <RelatedRow
            key={other.id}
            paper={other}
            words={inWords(terms)}
            onFollow={() => follow(other.id)}
          />
        ))}
      </ul>
    </Section>
  );
}

function Section({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <section aria-label="Related papers" className="mt-10 print:hidden">
      <SectionLabel>Related papers</SectionLabel>
      {children}
    </section>
  );
}

function follow(id: PaperId): void {
  followed = id;
  openPaper(id);
}

function focusTitle(): void {
  const title = document.querySelector<HTMLElement>('[aria-label="Paper"] h1');
  title?.focus({ preventScroll: true });
}
