import { countInWords } from '#domain/text/count-in-words.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import { NamePicker } from '#parts/name-picker.tsx';
import { actInTurn } from '#state/acts-in-turn.ts';
import { addToList, removeFromList } from '#state/list-acts.ts';
import { useSelection } from '#state/selection.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { ReactElement } from 'react';
import { type PickerProps, selectedIds, selectedPapers, shareOf } from './paper-source.ts';

/** Puts all selected papers into lists, or takes them out. */
export function ListPicker({ source, asSheet, onClose }: PickerProps): ReactElement {
  const ids = useSelection((selection) => selection.ids);
  const lists = useShelf((shelf) => shelf.lists);
  const listed = useShelf((shelf) => shelf.listed);
  const pick = async (name: string, on: boolean): Promise<void> => {
    if (!on) return removeFromList(await selectedIds(source), name);
    const papers = await selectedPapers(source);
    if (papers !== null) addToList(papers, name);
  };
  return (
    <NamePicker
      title={`Add ${countInWords(ids.size, 'paper')} to lists`}
      newName="New list"
      none="There are no lists yet. Type a name to make the first."
      names={inOrder(lists).map(([id, { name }]) => ({
        id,
        name,
        share: shareOf(ids, (paper) => listed.get(id)?.places.has(paper) === true),
      }))}
      onPick={(name, on) => actInTurn(() => pick(name, on))}
      asSheet={asSheet}
      onClose={onClose}
    />
  );
}
