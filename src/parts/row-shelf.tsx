import { noteLine } from '#domain/shelf/note-line.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { useShelf } from '#state/shelf-store.ts';
import { LateIcon } from '#ui/late-icon.tsx';
import { type ReactElement, useMemo } from 'react';
import { TagLabel } from './tag-label.tsx';
import { usePaperTags } from './use-tags.ts';

/** How many tags a row names before it counts the rest. */
const TAGS_ALONE = 4;
const TAGS_BESIDE_NOTE = 2;

/** What the reader added to a paper, in one line: its tags and the beginning of the note. */
export function RowShelf({ id }: { readonly id: PaperId }): ReactElement {
  const tags = usePaperTags(id);
  const note = useShelf((shelf) => shelf.notes.get(id) ?? '');
  const line = useMemo(() => noteLine(note), [note]);
  const shown = tags.slice(0, line === '' ? TAGS_ALONE : TAGS_BESIDE_NOTE);
  return (
    <div className="mt-1.5 flex h-5 items-center gap-1.5 overflow-hidden">
      {tags.length > 0 && (
        <span className="flex min-w-0 shrink gap-1 overflow-hidden">
          <span className="sr-only">Tags: </span>
          {shown.map((tag) => (
            <TagLabel key={tag.id} {...tag} />
          ))}
          {tags.length > shown.length && (
            <span className="text-label text-faint">+{tags.length - shown.length}</span>
          )}
        </span>
      )}
      {line !== '' && (
        <p className="flex min-w-24 flex-1 items-center gap-1 text-small text-soft">
          <LateIcon name="note" size={12} className="shrink-0" />
          <span className="sr-only">Note: </span>
          <span className="truncate">{line}</span>
        </p>
      )}
    </div>
  );
}
