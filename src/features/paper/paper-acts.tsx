import type { Paper } from '#domain/paper/paper.ts';
import { BookmarkButton } from '#parts/bookmark-button.tsx';
import { HiddenButton } from '#parts/hidden-button.tsx';
import { ReadButton } from '#parts/read-button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';

const FurtherActs = lazyPart(async () => (await import('./further-acts.tsx')).FurtherActs, 'quiet');

/** What can be done with a paper: all of it where the bar has room, else the rest in a menu. */
export function PaperActs({ paper }: { readonly paper: Paper }): ReactElement {
  return (
    <div className="flex min-w-0 justify-end gap-1.5 @bar:gap-2">
      <BookmarkButton paper={paper} labelled />
      <ReadButton paper={paper} />
      <div className="hidden @slim:contents">
        <HiddenButton paper={paper} />
      </div>
      <Suspense
        fallback={<div className="w-8 @bar:w-28 pointer-coarse:w-touch @bar:pointer-coarse:w-37" />}
      >
        <FurtherActs paper={paper} />
      </Suspense>
    </div>
  );
}
