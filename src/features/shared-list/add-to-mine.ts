import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { paperFromLink, type SharedList } from '#domain/share/shared-list.ts';
import { idNamed, tidyName } from '#domain/shelf/name.ts';
import { keepList } from '#state/keep-list.ts';
import { showNotice } from '#state/notices.ts';
import { useShelf } from '#state/shelf-store.ts';
import { countInWords } from '#domain/text/count-in-words.ts';

type PaperOf = (id: PaperId) => Promise<Paper | null>;

/**
 * Adds a list to the reading list, or to the reader's list of a name, which is made where there is
 * none: its papers as they stand here, or else as far as the link tells.
 */
export async function addToMine(
  list: SharedList,
  paperOf: PaperOf,
  listName: string | null,
): Promise<void> {
  const papers = await Promise.all(
    list.papers.map(async (told) => (await paperOf(told.id)) ?? paperFromLink(told)),
  );
  const notes = new Map(
    list.papers.flatMap(({ id, note }) => (note.trim() === '' ? [] : [[id, note] as const])),
  );
  const { notes: own } = useShelf.getState();
  const there = papersThere(listName);
  const added = papers.filter(({ id }) => !there.has(id)).length;
  const kept = [...notes.keys()].filter((id) => own.has(id)).length;
  const noted = notes.size - kept;
  if (added === 0 && noted === 0)
    showNotice(`All of it is ${placeInWords(listName)} already`, false);
  else keepList(papers, notes, listName, addedInWords({ added, noted, kept }, listName));
}

function papersThere(listName: string | null): { readonly has: (id: PaperId) => boolean } {
  const { bookmarks, lists, listed } = useShelf.getState();
  if (listName === null) return bookmarks;
  const list = idNamed(lists, listName);
  return (list === null ? undefined : listed.get(list)?.places) ?? new Map();
}

function placeInWords(listName: string | null): string {
  return listName === null ? 'on your reading list' : `in “${tidyName(listName)}”`;
}

interface Added {
  /** Papers that were not there. */
  readonly added: number;
  /** Notes that were taken over, and those in whose place the reader's own stayed. */
  readonly noted: number;
  readonly kept: number;
}

/** What was added, where, and of how many papers the reader’s own notes were left as they are. */
export function addedInWords({ added, noted, kept }: Added, listName: string | null): string {
  const things = [
    ...(added > 0 ? [countInWords(added, 'paper')] : []),
    ...(noted > 0 ? [countInWords(noted, 'note')] : []),
  ];
  const where = listName === null ? 'your reading list' : `“${tidyName(listName)}”`;
  const what = `Added ${things.join(' and ')} to ${where}`;
  return kept === 0 ? what : `${what}; ${countInWords(kept, 'note')} of your own stayed`;
}
