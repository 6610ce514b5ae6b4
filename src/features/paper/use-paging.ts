import { registerCommands, runCommand } from '#state/commands.ts';
import { type RefObject, useEffect } from 'react';

/** The part of the pane that a page moves by, so that the last lines read stay in sight. */
const PAGE = 0.9;

/** Binds the commands that page through the pane, and at its ends go on to another paper. */
export function usePaging(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pageOr = (direction: 1 | -1, goOn: () => void): void => {
      const before = pane.current?.scrollTop;
      const top = direction * PAGE * (pane.current?.clientHeight ?? 0);
      pane.current?.scrollBy({ top, behavior: 'instant' });
      if (pane.current?.scrollTop === before) goOn();
    };
    return registerCommands({
      'page-down': () => pageOr(1, () => runCommand('next-unread')),
      'page-up': () => pageOr(-1, () => runCommand('previous-paper')),
    });
  }, [pane]);
}
