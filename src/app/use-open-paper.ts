import type { Bundle } from '#data/bundle-queries.ts';
import { type PaperState, usePaperById } from '#data/use-paper.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { useShelf } from '#state/shelf-store.ts';

export interface OpenPaper {
  /** How the bundle's paper stands; null where none is asked for. */
  readonly state: PaperState | null;
  /** The reading list's copy of it. */
  readonly copy: Paper | null;
  /** What can be shown of it. */
  readonly paper: Paper | null;
}

/** A paper by its id, from the bundle or else from the reading list's copy. */
export function useOpenPaper(bundle: Bundle, id: PaperId | null): OpenPaper {
  const bundled = usePaperById(bundle, id);
  const copy = useShelf((shelf) => (id === null ? null : (shelf.copies.get(id) ?? null)));
  const isOpening = useShelf((shelf) => shelf.status === 'opening');
  if (id === null) return { state: null, copy: null, paper: null };
  // The shelf may yet bring a copy.
  if (bundled.kind === 'absent' && isOpening)
    return { state: { kind: 'loading' }, copy, paper: copy };
  const state = bundled;
  return { state, copy, paper: state.kind === 'ready' ? state.paper : copy };
}
