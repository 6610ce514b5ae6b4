import type { Paper } from '#domain/paper/paper.ts';
import type { NamedTag } from '#domain/shelf/named-tags.ts';
import { TAG_TEXT, TagDot } from '#parts/tag-label.tsx';
import { useCountedTags } from '#parts/use-tags.ts';
import { setTagged } from '#state/shelf-actions.ts';
import type { ReactElement } from 'react';
import { type Name, NameField } from './name-field.tsx';

interface TagFieldProps {
  readonly paper: Paper;
  readonly tags: readonly NamedTag[];
}

/** A paper's tags as chips, and a field that offers all others and makes new ones. */
export function TagField({ paper, tags }: TagFieldProps): ReactElement {
  const all = useCountedTags();
  return (
    <NameField
      label="Tags"
      one="tag"
      field="tags"
      command="edit-tags"
      names={tags.map(asName)}
      all={all.map(asName)}
      onChoose={(name, tagged) => setTagged(paper, name, tagged)}
    />
  );
}

function asName({ id, name, colour }: NamedTag): Name {
  return { id, name, look: TAG_TEXT[colour], mark: <TagDot colour={colour} /> };
}
