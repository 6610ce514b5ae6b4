import { LastAct } from '#parts/last-act.tsx';
import { useCountedTags } from '#parts/use-tags.ts';
import { Dialog } from '#ui/dialog.tsx';
import type { ReactElement } from 'react';
import { TagRow } from './tag-row.tsx';

interface TagsDialogProps {
  readonly asSheet: boolean;
  readonly onClose: () => void;
}

/** All tags, to be renamed, given another colour or deleted. */
export function TagsDialog({ asSheet, onClose }: TagsDialogProps): ReactElement {
  const tags = useCountedTags();
  return (
    <Dialog
      title="Tags"
      shape={asSheet ? 'sheet' : 'window'}
      onClose={onClose}
      footer={<LastAct />}
    >
      {tags.length === 0 ? (
        <p className="text-ui text-soft">
          There are no tags. Open a paper and type a word into its field Tags to make the first.
        </p>
      ) : (
        <ul className="grid gap-2" data-keeps-focus>
          {tags.map((tag) => (
            <TagRow key={tag.id} tag={tag} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
