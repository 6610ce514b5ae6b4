import { NamePicker } from '#parts/name-picker.tsx';
import { TagDot } from '#parts/tag-label.tsx';
import { useCountedTags } from '#parts/use-tags.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import { actInTurn } from '#state/acts-in-turn.ts';
import { tagAll, untagAll } from '#state/bulk-acts.ts';
import { useSelection } from '#state/selection.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { ReactElement } from 'react';
import { type PickerProps, selectedIds, selectedPapers, shareOf } from './paper-source.ts';

/** Gives all selected papers tags, or takes tags off them. */
export function TagPicker({ source, asSheet, onClose }: PickerProps): ReactElement {
  const ids = useSelection((selection) => selection.ids);
  const tagged = useShelf((shelf) => shelf.tagged);
  const tags = useCountedTags();
  const pick = async (name: string, on: boolean): Promise<void> => {
    if (!on) return untagAll(await selectedIds(source), name);
    const papers = await selectedPapers(source);
    if (papers !== null) tagAll(papers, name);
  };
  return (
    <NamePicker
      title={`Tag ${countInWords(ids.size, 'paper')}`}
      newName="New tag"
      none="There are no tags yet. Type a word to make the first."
      names={tags.map(({ id, name, colour }) => ({
        id,
        name,
        share: shareOf(ids, (paper) => tagged.get(paper)?.includes(id) === true),
        mark: <TagDot colour={colour} />,
      }))}
      onPick={(name, on) => actInTurn(() => pick(name, on))}
      asSheet={asSheet}
      onClose={onClose}
    />
  );
}
