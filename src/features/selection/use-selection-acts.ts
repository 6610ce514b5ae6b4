import type { PaperId } from '#domain/paper/paper.ts';
import { actInTurn } from '#state/acts-in-turn.ts';
import { bookmarkAll, hideAll, markAllRead, unbookmarkAll, unhideAll } from '#state/bulk-acts.ts';
import { askToCite } from '#state/cite-request.ts';
import { type CommandHandlers, registerCommands } from '#state/commands.ts';
import { clearSelection, useSelection } from '#state/selection.ts';
import { askToShare } from '#state/share-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect, useMemo } from 'react';
import { type PaperSource, reportUnfetched, selectedIds, selectedPapers } from './paper-source.ts';

interface Among {
  readonly has: (id: PaperId) => boolean;
}

/** Whether all selected papers are among some; what holds of all of them, an act takes back. */
export function areAllAmong(ids: ReadonlySet<PaperId>, some: Among): boolean {
  return ids.size > 0 && [...ids].every((id) => some.has(id));
}

/** What the selected papers are given by a dialog. */
export type Picking = 'tags' | 'lists';

/** Binds the acts on a paper to all selected papers, for as long as there are any. */
export function useSelectionActs(source: PaperSource, pick: (what: Picking) => void): void {
  const acts = useMemo(() => actsOn(source, pick), [source, pick]);
  useEffect(() => {
    let takeBack: (() => void) | null = null;
    // At once, as the next key may come before the screen is drawn anew.
    const follow = (): void => {
      const isAny = useSelection.getState().ids.size > 0;
      if (isAny) takeBack ??= registerCommands(acts);
      else {
        takeBack?.();
        takeBack = null;
      }
    };
    follow();
    const stop = useSelection.subscribe(follow);
    return () => {
      stop();
      takeBack?.();
    };
  }, [acts]);
}

function actsOn(source: PaperSource, pick: (what: Picking) => void): CommandHandlers {
  const withIds = async (act: (ids: readonly PaperId[]) => void): Promise<void> => {
    const ids = await selectedIds(source).catch(reportUnfetched);
    if (ids !== undefined) act(ids);
  };
  const areAll = (some: Among): boolean => areAllAmong(useSelection.getState().ids, some);
  const bookmark = async (): Promise<void> => {
    if (areAll(useShelf.getState().bookmarks)) return withIds(unbookmarkAll);
    const papers = await selectedPapers(source);
    if (papers !== null) bookmarkAll(papers);
  };
  const markRead = (): Promise<void> => {
    const isRead = areAll(useShelf.getState().read);
    return withIds((ids) => markAllRead(ids, !isRead));
  };
  const hide = async (): Promise<void> => {
    if (areAll(useShelf.getState().hidden)) return withIds(unhideAll);
    const papers = await selectedPapers(source);
    if (papers !== null) hideAll(papers);
  };
  const cite = async (): Promise<void> => {
    const papers = await selectedPapers(source);
    if (papers !== null) askToCite({ kind: 'papers', papers });
  };
  const share = async (): Promise<void> => {
    const papers = await selectedPapers(source);
    if (papers !== null) askToShare({ title: 'Selected papers', papers });
  };
  return {
    'toggle-bookmark': () => actInTurn(bookmark),
    'toggle-read': () => actInTurn(markRead),
    'toggle-hidden': () => actInTurn(hide),
    'edit-tags': () => actInTurn(() => pick('tags')),
    'edit-lists': () => actInTurn(() => pick('lists')),
    cite: () => actInTurn(cite),
    'share-list': () => actInTurn(share),
    close: clearSelection,
  };
}
