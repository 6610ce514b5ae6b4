import type { PaperId } from '#domain/paper/paper.ts';
import { create } from 'zustand';

/** The papers of the list that the reader picked out, to do something with all of them. */
export interface Selection {
  /** In the order in which they were picked. */
  readonly ids: ReadonlySet<PaperId>;
  /** The paper picked last, from which a range goes on; null where there is none. */
  readonly last: PaperId | null;
}

const NOTHING: Selection = { ids: new Set(), last: null };

export const useSelection = create<Selection>(() => NOTHING);

/** Picks a paper out, or lets it go. */
export function toggleSelected(id: PaperId): void {
  const ids = new Set(useSelection.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  useSelection.setState({ ids, last: id });
}

/** Picks out more papers, the one picked last among them. */
export function selectMore(more: Iterable<PaperId>, last: PaperId | null): void {
  useSelection.setState(({ ids }) => ({ ids: new Set([...ids, ...more]), last }));
}

/** Lets go of what is not among some papers. */
export function keepSelected(shown: Iterable<PaperId>): void {
  const { ids, last } = useSelection.getState();
  const there = new Set(shown);
  const kept = new Set([...ids].filter((id) => there.has(id)));
  if (kept.size < ids.size)
    useSelection.setState({ ids: kept, last: last !== null && there.has(last) ? last : null });
}

/** Lets go of all. */
export function clearSelection(): void {
  if (useSelection.getState() !== NOTHING) useSelection.setState(NOTHING);
}

/** The papers from one to another in a list, both included; the second alone where one is not there. */
export function rangeBetween(
  list: readonly PaperId[],
  from: PaperId | null,
  to: PaperId,
): readonly PaperId[] {
  const [one, other] = [from === null ? -1 : list.indexOf(from), list.indexOf(to)];
  if (one === -1 || other === -1) return [to];
  return list.slice(Math.min(one, other), Math.max(one, other) + 1);
}
