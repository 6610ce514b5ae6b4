import { runOfRow } from '#domain/search/listing.ts';
import { currentPlace, openPaper, select } from '#state/address.ts';
import { registerCommands } from '#state/commands.ts';
import { type RefObject, useEffect, useRef } from 'react';
import type { FeedRows } from './feed-rows.ts';
import type { FeedHandle } from './paper-feed.tsx';

/** Binds the commands that walk through a list. */
export function useListCommands(
  feed: RefObject<FeedHandle | null>,
  rows: FeedRows,
  selectedRow: number,
  besidePane: boolean,
): void {
  // Runs ahead of the selection while papers are being fetched, so that no key press is lost.
  const walked = useRef(selectedRow);
  useEffect(() => {
    walked.current = selectedRow;
    // A changed list has the selected paper in another row, or in the same one by chance.
  }, [selectedRow]);

  useEffect(() => {
    const goTo = (wanted: number): void => {
      const row = Math.min(rows.count - 1, Math.max(0, wanted));
      if (row < 0) return;
      walked.current = row;
      feed.current?.reveal(row, !isStepping());
      void rows.idAt(row).then((id) => {
        if (walked.current === row && id !== null)
          select(id, besidePane || currentPlace().address.paper !== null);
      });
    };
    const here = (): number => (walked.current === -1 ? topRow(feed) : walked.current);
    const step = (by: number): void => goTo(walked.current === -1 ? topRow(feed) : here() + by);
    const dayStep = (by: number): void => {
      const run = runOfRow(rows.runs, here());
      const target = run === undefined ? undefined : rows.runs[rows.runs.indexOf(run) + by];
      if (target !== undefined) goTo(target.first);
    };
    return registerCommands({
      'next-paper': () => step(1),
      'previous-paper': () => step(-1),
      'next-day': () => dayStep(1),
      'previous-day': () => dayStep(-1),
      'open-paper': () => {
        const { selected } = currentPlace().position;
        if (selected !== null) openPaper(selected);
      },
    });
  }, [rows, besidePane, feed]);
}

function topRow(feed: RefObject<FeedHandle | null>): number {
  return feed.current?.top().row ?? 0;
}

/** Whether the focus is on a control that steps through papers, where it then stays. */
function isStepping(): boolean {
  const stepper = document.activeElement?.closest('[data-stepper]') ?? null;
  return stepper !== null;
}
