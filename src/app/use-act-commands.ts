import type { Paper } from '#domain/paper/paper.ts';
import { isFiltered, withoutFilters } from '#domain/query/address.ts';
import { closePaper, currentPlace, visit } from '#state/address.ts';
import { registerCommands } from '#state/commands.ts';
import { setBookmarked, setRead, undo } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect } from 'react';

/** Binds the commands that act on the selected paper, on the last act, and on what is open. */
export function useActCommands(selected: Paper | null): void {
  useEffect(
    () =>
      selected === null
        ? undefined
        : registerCommands({
            'toggle-bookmark': () =>
              setBookmarked(selected, !useShelf.getState().bookmarks.has(selected.id)),
            'toggle-read': () =>
              setRead(selected, !useShelf.getState().read.has(selected.id), 'hand'),
          }),
    [selected],
  );
  useEffect(() => registerCommands({ undo, close: closeOneStep }), []);
}

/** Closes the open paper, then clears what filters. */
function closeOneStep(): void {
  const { address } = currentPlace();
  if (address.paper !== null) closePaper();
  else if (isFiltered(address)) visit(withoutFilters(address), 'push');
}
