import type { Paper } from '#domain/paper/paper.ts';
import { ManageTags } from '#parts/manage-tags.tsx';
import { TagLabel } from '#parts/tag-label.tsx';
import { usePaperTags } from '#parts/use-tags.ts';
import { useShelf } from '#state/shelf-store.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, Suspense } from 'react';

const TagField = lazyPart(async () => (await import('./tag-field.tsx')).TagField);

/** The tags of a paper, with the field that gives and takes them. */
export function TagSection({ paper }: { readonly paper: Paper }): ReactElement {
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const hasTags = useShelf((shelf) => shelf.tags.size > 0);
  const tags = usePaperTags(paper.id);
  const standIn = (
    <div className="flex min-h-9 flex-wrap items-center gap-1.5 rounded-control border border-control px-2 py-1">
      {tags.map((tag) => (
        <TagLabel key={tag.id} {...tag} />
      ))}
    </div>
  );
  return (
    <div role="group" aria-label="Tags" className="mt-8 print:hidden">
      <div className="flex min-h-6 items-baseline justify-between">
        <SectionLabel>Tags</SectionLabel>
        {hasTags && <ManageTags />}
      </div>
      {isOpen ? (
        <Suspense fallback={standIn}>
          <TagField paper={paper} tags={tags} />
        </Suspense>
      ) : (
        standIn
      )}
    </div>
  );
}
