import type { Bundle } from '#data/bundle-queries.ts';
import { fetchPaper, fetchPaperNumber } from '#data/use-paper.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { isFiltered, withoutFilters } from '#domain/query/address.ts';
import { closePaper, currentPlace, visit } from '#state/address.ts';
import { paperToActOn } from '#state/coming-selection.ts';
import { registerCommands } from '#state/commands.ts';
import { setBookmarked, setRead, undo } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

let acts = Promise.resolve();

/** Acts follow each other as their keys did, though papers come out of turn. */
function inTurn(act: () => void | Promise<void>): void {
  acts = acts.then(act).catch(reportError);
}

/**
 * Binds the commands that act on the selected paper, on the last act, and on what is open. An act
 * goes to the paper that was selected, or about to be, when its key was pressed, however late that
 * paper comes.
 */
export function useActCommands(bundle: Bundle): void {
  const client = useQueryClient();
  useEffect(() => {
    const onPaper = (act: (paper: Paper) => void): void => {
      const asked = paperToActOn();
      inTurn(async () => {
        const id = await asked;
        const paper = id === null ? null : await paperOf(client, bundle, id);
        if (paper !== null) act(paper);
      });
    };
    return registerCommands({
      'toggle-bookmark': () =>
        onPaper((paper) => setBookmarked(paper, !useShelf.getState().bookmarks.has(paper.id))),
      'toggle-read': () =>
        onPaper((paper) => setRead(paper, !useShelf.getState().read.has(paper.id), 'hand')),
      undo: () => inTurn(undo),
      close: closeOneStep,
    });
  }, [bundle, client]);
}

/** A paper from the reading list's copy or else from the bundle; null where it cannot be had. */
async function paperOf(client: QueryClient, bundle: Bundle, id: PaperId): Promise<Paper | null> {
  const copy = useShelf.getState().copies.get(id);
  if (copy !== undefined) return copy;
  try {
    const number = await fetchPaperNumber(client, bundle, id);
    return number === null ? null : await fetchPaper(client, bundle, number);
  } catch {
    // The pane says why.
    return null;
  }
}

/** Closes the open paper, then clears what filters. */
function closeOneStep(): void {
  const { address } = currentPlace();
  if (address.paper !== null) closePaper();
  else if (isFiltered(address)) visit(withoutFilters(address), 'push');
}
