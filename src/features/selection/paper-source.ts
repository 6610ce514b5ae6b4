import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { Share } from '#parts/name-picker.tsx';
import { showNotice } from '#state/notices.ts';
import { useSelection } from '#state/selection.ts';

/** Where the papers of the list come from. */
export interface PaperSource {
  /** The ids of all papers that the list shows, in its order; rejects as the bundle's parts do. */
  readonly shownPapers: () => Promise<readonly PaperId[]>;
  /** A paper by its id; null where it cannot be had. */
  readonly paperOf: (id: PaperId) => Promise<Paper | null>;
}

/** The selected papers in the list's order. */
export async function selectedIds({ shownPapers }: PaperSource): Promise<readonly PaperId[]> {
  const { ids } = useSelection.getState();
  const shown = (await shownPapers()).filter((id) => ids.has(id));
  return [...new Set([...shown, ...ids])];
}

/** The selected papers in the list's order; null, which is said, where one cannot be had. */
export async function selectedPapers(source: PaperSource): Promise<readonly Paper[] | null> {
  const ids = await selectedIds(source).catch(() => null);
  const papers = await Promise.all((ids ?? []).map(source.paperOf));
  const there = papers.filter((paper) => paper !== null);
  if (there.length === ids?.length) return there;
  reportUnfetched();
  return null;
}

/** Says that nothing was done for want of the papers. */
export function reportUnfetched(): void {
  showNotice('Some papers could not be fetched, so nothing was done', false);
}

/** What a picker of names for the selected papers is given. */
export interface PickerProps {
  readonly source: PaperSource;
  readonly asSheet: boolean;
  readonly onClose: () => void;
}

/** How many of some papers something holds for. */
export function shareOf(ids: ReadonlySet<PaperId>, holds: (id: PaperId) => boolean): Share {
  const count = [...ids].filter(holds).length;
  return count === 0 ? 'none' : count === ids.size ? 'all' : 'some';
}
