import { keepText, keptText } from '#platform/kept-text.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { useShelf } from './shelf-store.ts';

const KEPT_AS = 'marked-rows';
/** Of more papers the rows may move when the shelf comes. */
const MOST = 2_000;

let before: ReadonlySet<string> | null = null;

/**
 * Whether a paper's row has a line for its tags and its note: as the shelf says, or while that is
 * being opened as it was when the page was left, so that no row grows when the shelf comes.
 */
export function useIsMarked(id: PaperId): boolean {
  return useShelf(({ status, notes, tagged }) =>
    status === 'ready' ? notes.has(id) || tagged.has(id) : wasMarked(id),
  );
}

function wasMarked(id: PaperId): boolean {
  before ??= new Set(keptText(KEPT_AS)?.split(' '));
  return before.has(id);
}

/** Notes which rows have such a line when the page is left. */
export function noteMarkedRows(): void {
  const keep = (): void => {
    const { status, notes, tagged } = useShelf.getState();
    if (status !== 'ready') return;
    const ids = new Set([...notes.keys(), ...tagged.keys()]);
    keepText(KEPT_AS, [...ids].slice(0, MOST).join(' '));
  };
  window.addEventListener('pagehide', keep);
}
