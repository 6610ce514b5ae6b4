import type { Bundle } from '#data/bundle-queries.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { isFiltered, usualSort, withoutFilters } from '#domain/query/address.ts';
import type { View } from '#domain/query/view.ts';
import { actInTurn } from '#state/acts-in-turn.ts';
import { closePaper, currentPlace, openPaper, openView, visit } from '#state/address.ts';
import { askToCite } from '#state/cite-request.ts';
import { paperObstacle, paperToActOn } from '#state/coming-selection.ts';
import { type CommandHandler, registerCommands } from '#state/commands.ts';
import { redo, setBookmarked, setHidden, setRead, undo } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { type PaperField, wantField } from '#state/wanted-field.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { paperOf } from './paper-of.ts';

/**
 * Binds the commands that act on the selected paper, on the last act, and on what is open. An act
 * goes to the paper that was selected, or about to be, when its key was pressed, however late that
 * paper comes.
 */
export function useActCommands(bundle: Bundle): void {
  const client = useQueryClient();
  useEffect(() => {
    const onPaper = (act: (paper: Paper) => void): CommandHandler => ({
      obstacle: paperObstacle,
      run: () => {
        const asked = paperToActOn();
        actInTurn(async () => {
          const id = await asked;
          const paper = id === null ? null : await paperOf(client, bundle, id);
          if (paper !== null) act(paper);
        });
      },
    });
    return registerCommands({
      'toggle-bookmark': onPaper((paper) =>
        setBookmarked(paper, !useShelf.getState().bookmarks.has(paper.id)),
      ),
      'toggle-read': onPaper((paper) =>
        setRead(paper, !useShelf.getState().read.has(paper.id), 'hand'),
      ),
      'toggle-hidden': onPaper((paper) =>
        setHidden(paper, !useShelf.getState().hidden.has(paper.id)),
      ),
      'edit-note': onPaper((paper) => findField(paper, 'note')),
      'edit-tags': onPaper((paper) => findField(paper, 'tags')),
      'edit-lists': onPaper((paper) => findField(paper, 'lists')),
      cite: onPaper((paper) => askToCite({ kind: 'paper', paper })),
      undo: () => actInTurn(undo),
      redo: () => actInTurn(redo),
      close: closeOneStep,
      'view-all': () => show('all'),
      'view-unread': () => show('unread'),
      'view-reading-list': () => show('reading-list'),
      'view-hidden': () => show('hidden'),
      'view-history': () => show('history'),
    });
  }, [bundle, client]);
}

/** Opens the paper, where it is not open, with the focus in one of its fields. */
function findField({ id }: Paper, field: PaperField): void {
  openPaper(id);
  wantField(field);
}

function show(view: View): void {
  openView(view, usualSort(view));
}

/** Closes the open paper, then clears what filters. */
function closeOneStep(): void {
  const { address } = currentPlace();
  if (address.paper !== null) closePaper();
  else if (isFiltered(address)) visit(withoutFilters(address), 'push');
}
