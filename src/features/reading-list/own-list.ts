import type { PaperId } from '#domain/paper/paper.ts';
import { usePlace } from '#state/address.ts';
import { moveInNamedList } from '#state/list-acts.ts';
import { moveInList } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';

/** A list whose order the reader makes: the reading list, or another. */
export interface OwnList {
  /** All its papers in that order, whatever is shown of them. */
  readonly papers: () => readonly PaperId[];
  /** Moves a paper to a position, counted from 0 after it was taken out, and says so. */
  readonly move: (id: PaperId, toIndex: number, said: string) => void;
}

const READING_LIST: OwnList = { papers: () => useShelf.getState().list, move: moveInList };

/** The list that the view is. */
export function useOwnList(): OwnList {
  const id = usePlace(({ address }) => address.list);
  return useMemo(() => {
    if (id === null) return READING_LIST;
    return {
      papers: () => useShelf.getState().listed.get(id)?.list ?? [],
      move: (paper, toIndex, said) => moveInNamedList(id, paper, toIndex, said),
    };
  }, [id]);
}
