import type { PaperId } from '#domain/paper/paper.ts';
import { actInTurn } from '#state/acts-in-turn.ts';
import { paperObstacle, paperToActOn } from '#state/coming-selection.ts';
import { type CommandHandler, registerCommands } from '#state/commands.ts';
import { rangeBetween, selectMore, toggleSelected, useSelection } from '#state/selection.ts';
import { useEffect } from 'react';
import { type PaperSource, reportUnfetched } from './paper-source.ts';

/** Binds the commands that pick papers out. */
export function useSelectCommands({ shownPapers }: PaperSource): void {
  useEffect(() => {
    const onPaper = (act: (id: PaperId) => void | Promise<void>): CommandHandler => ({
      obstacle: paperObstacle,
      run: () => {
        const asked = paperToActOn();
        actInTurn(async () => {
          const id = await asked;
          if (id !== null) await act(id);
        });
      },
    });
    return registerCommands({
      'select-paper': onPaper(toggleSelected),
      'select-range': onPaper((id) => selectRange(shownPapers, id)),
      'select-all': () =>
        actInTurn(async () => {
          const ids = await shownPapers().catch(reportUnfetched);
          if (ids !== undefined) selectMore(ids, ids.at(-1) ?? null);
        }),
    });
  }, [shownPapers]);
}

/** Picks out the papers from the one picked last to another. */
export async function selectRange(
  shownPapers: PaperSource['shownPapers'],
  to: PaperId,
): Promise<void> {
  const { last } = useSelection.getState();
  const list = last === null ? [] : await shownPapers().catch(reportUnfetched);
  if (list !== undefined) selectMore(rangeBetween(list, last, to), to);
}
