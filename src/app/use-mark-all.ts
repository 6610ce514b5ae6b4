import { registerCommands } from '#state/commands.ts';
import { showNotice } from '#state/notices.ts';
import { markAllRead } from '#state/bulk-acts.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect } from 'react';
import { type ShownList, useShownPapers } from './use-shown-papers.ts';

/** Binds the command that marks all papers of the list as read, as one step to undo. */
export function useMarkAll(list: ShownList): void {
  const shownPapers = useShownPapers(list);
  useEffect(() => {
    const markAll = async (): Promise<void> => {
      const { read } = useShelf.getState();
      const unread = (await shownPapers()).filter((id) => !read.has(id));
      if (unread.length === 0) showNotice('All that is shown is read', false);
      else markAllRead(unread, true);
    };
    return registerCommands({
      'mark-all-read': () =>
        void markAll().catch(() => showNotice('The papers could not be fetched', false)),
    });
  }, [shownPapers]);
}
