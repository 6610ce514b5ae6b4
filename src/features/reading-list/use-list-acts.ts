import type { PaperId } from '#domain/paper/paper.ts';
import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { usePlace } from '#state/address.ts';
import { removeFromList } from '#state/list-acts.ts';
import type { OfferedAct } from '#state/offered-acts.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { Reorder } from './use-reorder.ts';

interface ActedOnList {
  readonly ids: readonly PaperId[];
  /** How to give papers another place; null where the order is not the reader's own. */
  readonly reorder: Reorder | null;
  /** The row of the selected paper; -1 where it is in none. */
  readonly row: number;
  readonly print: () => void;
}

/** Offers what the toolbar and the rows of a list have buttons for, and no command does. */
export function useListActs({ ids, reorder, row, print }: ActedOnList): void {
  const listId = usePlace(({ address }) => address.list);
  const list = useShelf(({ lists }) => (listId === null ? undefined : lists.get(listId)?.name));
  const id = ids[row];
  useOfferedActs([
    { id: 'print-list', title: 'Print the list', also: 'papers PDF', run: print },
    ...(reorder === null || id === undefined ? [] : moves(reorder, row, ids.length)),
    ...(list === undefined || id === undefined
      ? []
      : [
          {
            id: 'remove-from-list',
            title: `Remove from “${list}”`,
            also: 'paper take out list',
            run: () => removeFromList([id], list),
          },
        ]),
  ]);
}

function moves({ moveFar, ask }: Reorder, row: number, count: number): readonly OfferedAct[] {
  const move = (id: string, title: string, run: () => void): OfferedAct => ({
    id,
    title,
    also: 'paper order first last',
    run,
  });
  return [
    ...(row === 0 ? [] : [move('move-top', 'Move to top', () => moveFar(row, 0))]),
    ...(row === count - 1
      ? []
      : [move('move-bottom', 'Move to bottom', () => moveFar(row, count - 1))]),
    move('move-position', 'Move to position…', () => ask(row)),
  ];
}
