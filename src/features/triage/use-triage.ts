import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { setBookmarked, setHidden, setRead, undo } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect, useRef, useState } from 'react';

/** What can be decided about a card, after which the next one comes. */
export type Verdict = 'bookmark' | 'read' | 'hide' | 'skip';

export interface Triage {
  /** The papers in the order of their cards; null until they are known. */
  readonly queue: readonly PaperId[] | null;
  readonly failed: boolean;
  /** The card that lies on top, from 0; the number of cards when all are done. */
  readonly at: number;
  /** Whether an act of this triage can be taken back. */
  readonly canUndo: boolean;
  readonly decide: (verdict: Verdict, paper: Paper) => void;
  readonly goBack: () => void;
  /** Takes the last act back, and its card up again. */
  readonly takeBack: () => void;
}

/** Goes through papers one card at a time, those not read first. */
export function useTriage(shownPapers: () => Promise<readonly PaperId[]>): Triage {
  const [queue, setQueue] = useState<readonly PaperId[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [at, setAt] = useState(0);
  /** The cards on which something was done, the last one last. */
  const [acted, setActed] = useState<readonly number[]>([]);
  const shownAtFirst = useRef(shownPapers);
  useEffect(() => {
    shownAtFirst.current().then(
      (ids) => setQueue(unreadFirst(ids)),
      () => setFailed(true),
    );
  }, []);
  return {
    queue,
    failed,
    at,
    canUndo: acted.length > 0,
    decide: (verdict, paper) => {
      if (verdict !== 'skip' && act(verdict, paper)) setActed([...acted, at]);
      setAt(at + 1);
    },
    goBack: () => setAt(Math.max(0, at - 1)),
    takeBack: () => {
      const last = acted.at(-1);
      if (last === undefined) return;
      undo();
      setActed(acted.slice(0, -1));
      setAt(last);
    },
  };
}

function unreadFirst(ids: readonly PaperId[]): readonly PaperId[] {
  const { read } = useShelf.getState();
  return [...ids.filter((id) => !read.has(id)), ...ids.filter((id) => read.has(id))];
}

/** Does what was decided; whether that changed anything. */
function act(verdict: Exclude<Verdict, 'skip'>, paper: Paper): boolean {
  const { bookmarks, read, hidden } = useShelf.getState();
  const isSo = { bookmark: bookmarks, read, hide: hidden }[verdict].has(paper.id);
  if (isSo) return false;
  if (verdict === 'bookmark') setBookmarked(paper, true);
  else if (verdict === 'read') setRead(paper, true, 'hand');
  else setHidden(paper, true);
  return true;
}
