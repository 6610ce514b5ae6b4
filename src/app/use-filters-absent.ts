import { useRoom } from '#platform/viewport.ts';
import { registerCommands } from '#state/commands.ts';
import { useEffect } from 'react';

/** Where no filters stand beside the list, and no dialog holds them, the command for them is an empty one. */
export function useFiltersAbsent(inHistory: boolean): void {
  const isAbsent = useRoom() === 'wide' && inHistory;
  useEffect(() => {
    if (!isAbsent) return undefined;
    return registerCommands({
      filters: { run: () => undefined, obstacle: () => 'The history has no filters.' },
    });
  }, [isAbsent]);
}
