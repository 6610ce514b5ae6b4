import { runOfRow } from '#domain/search/listing.ts';
import { currentPlace, openPaper, select } from '#state/address.ts';
import { paperObstacle, selectionComes } from '#state/coming-selection.ts';
import { registerCommands } from '#state/commands.ts';
import { showNotice } from '#state/notices.ts';
import { type RefObject, useEffect, useRef } from 'react';
import type { FeedRows } from './feed-rows.ts';
import { nextUnread } from './next-unread.ts';
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
  const walkedRows = useRef(rows);
  useEffect(() => {
    // In an unchanged list a selected paper is somewhere, though its number may yet be fetched.
    const isFetched = selectedRow !== -1 || currentPlace().position.selected === null;
    const hasLostOne = walkedRows.current.count === rows.count + 1;
    // Between the rows around the one that went away, so that a step leads to its successor.
    if (selectedRow === -1 && hasLostOne && walked.current !== -1) walked.current -= 0.5;
    else if (isFetched || walkedRows.current !== rows) walked.current = selectedRow;
    walkedRows.current = rows;
  }, [rows, selectedRow]);

  useEffect(() => {
    const goTo = (wanted: number): void => {
      const row = Math.min(rows.count - 1, Math.max(0, wanted));
      if (row < 0) return;
      walked.current = row;
      feed.current?.reveal(row, !isStepping());
      const selecting = rows.idAt(row).then((id) => {
        if (walked.current === row && id !== null)
          select(id, besidePane || currentPlace().address.paper !== null);
        return id;
      });
      selectionComes(selecting);
    };
    const here = (): number => (walked.current === -1 ? topRow(feed) : Math.floor(walked.current));
    const step = (by: number): void => {
      const target = walked.current === -1 ? topRow(feed) : walked.current + by;
      goTo(by > 0 ? Math.floor(target) : Math.ceil(target));
    };
    const dayStep = (by: number): void => {
      const run = runOfRow(rows.runs, here());
      const target = run === undefined ? undefined : rows.runs[rows.runs.indexOf(run) + by];
      if (target !== undefined) goTo(target.first);
    };
    const goToUnread = (): void => {
      const left = walked.current;
      const coming = nextUnread(rows, left === -1 ? topRow(feed) : Math.floor(left) + 1);
      selectionComes(coming.then((row) => (row === -1 ? null : rows.idAt(row))));
      void coming.then((row) => {
        // Another step taken meanwhile is the one that counts.
        if (walked.current !== left) return;
        if (row === -1) showNotice('No unread paper follows', false);
        else goTo(row);
      });
    };
    return registerCommands({
      'next-paper': () => step(1),
      'previous-paper': () => step(-1),
      'first-paper': () => goTo(0),
      'last-paper': () => goTo(rows.count - 1),
      'next-unread': goToUnread,
      'next-day': () => dayStep(1),
      'previous-day': () => dayStep(-1),
      'open-paper': {
        obstacle: paperObstacle,
        run: () => {
          const { selected } = currentPlace().position;
          if (selected !== null) openPaper(selected);
        },
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
