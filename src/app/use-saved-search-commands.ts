import { inOrder } from '#domain/shelf/in-order.ts';
import { registerCommands } from '#state/commands.ts';
import { openSavedSearch, savedSearchCommand } from '#state/saved-searches.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect } from 'react';

/** Binds the keys of the saved searches that there are. */
export function useSavedSearchCommands(): void {
  const searches = useShelf((shelf) => shelf.searches);
  useEffect(() => {
    const entries = inOrder(searches).flatMap(([, { address }], at) => {
      const command = savedSearchCommand(at);
      return command === null ? [] : [[command, () => openSavedSearch(address)] as const];
    });
    return registerCommands(Object.fromEntries(entries));
  }, [searches]);
}
