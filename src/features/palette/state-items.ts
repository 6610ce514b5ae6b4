import { LIST_STATES } from '#domain/shelf/list-state.ts';
import { LIST_STATE_NAMES } from '#parts/list-state-names.ts';
import { currentPlace } from '#state/address.ts';
import { setProgress } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { PaletteItem } from './palette-item.ts';

/** How far the reader is with the selected paper, where the reading list has it. */
export function stateItems(): readonly PaletteItem[] {
  const { address, position } = currentPlace();
  const id = address.paper ?? position.selected;
  const { bookmarks, copies } = useShelf.getState();
  const paper = id !== null && bookmarks.has(id) ? copies.get(id) : undefined;
  if (paper === undefined) return [];
  return LIST_STATES.map((state) => ({
    id: `state ${state}`,
    title: `State of the paper: ${LIST_STATE_NAMES[state]}`,
    also: 'mark progress set',
    note: '',
    hasKey: false,
    isMinor: true,
    run: () => setProgress(paper, state === 'to-read' ? null : state),
  }));
}
