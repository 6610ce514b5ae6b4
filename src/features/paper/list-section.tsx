import type { Paper } from '#domain/paper/paper.ts';
import { useShelf } from '#state/shelf-store.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, Suspense } from 'react';

const ListField = lazyPart(async () => (await import('./list-field.tsx')).ListField);

/** The lists that a paper is in, with the field that puts it into others and takes it out. */
export function ListSection({ paper }: { readonly paper: Paper }): ReactElement {
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const standIn = <div className="min-h-9 rounded-control border border-control" />;
  return (
    <div role="group" aria-label="Lists" className="mt-6 print:hidden">
      <SectionLabel>Lists</SectionLabel>
      {isOpen ? (
        <Suspense fallback={standIn}>
          <ListField paper={paper} />
        </Suspense>
      ) : (
        standIn
      )}
    </div>
  );
}
