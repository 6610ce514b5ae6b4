import { useRoom } from '#platform/viewport.ts';
import { registerCommands } from '#state/commands.ts';
import { useEffect } from 'react';

/** Where the filters stand beside the list, their command leads to them, in place of their dialog. */
export function useFiltersBesideList(inHistory: boolean): void {
  const isBeside = useRoom() === 'wide';
  useEffect(() => {
    if (!isBeside) return undefined;
    const obstacle = (): string | null => (inHistory ? 'The history has no filters.' : null);
    return registerCommands({ filters: { run: focusFilters, obstacle } });
  }, [isBeside, inHistory]);
}

function focusFilters(): void {
  document.querySelector<HTMLElement>('[aria-label="Filters"] input')?.focus();
}
