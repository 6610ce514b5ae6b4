import type { PaperId } from '#domain/paper/paper.ts';
import {
  countedTags,
  type CountedTag,
  type NamedTag,
  namedTags,
} from '#domain/shelf/named-tags.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';

/** The tags of a paper, by name. */
export function usePaperTags(id: PaperId): readonly NamedTag[] {
  const tags = useShelf((shelf) => shelf.tags);
  const ids = useShelf((shelf) => shelf.tagged.get(id));
  return useMemo(() => namedTags(tags, ids ?? []), [tags, ids]);
}

/** All tags by name, with the number of papers that have each. */
export function useCountedTags(): readonly CountedTag[] {
  const tags = useShelf((shelf) => shelf.tags);
  const tagged = useShelf((shelf) => shelf.tagged);
  return useMemo(() => countedTags(tags, tagged), [tags, tagged]);
}
