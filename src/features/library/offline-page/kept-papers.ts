import { type Backup, RECORDS, sectionOf } from '#domain/backup/backup.ts';
import { applyFacts } from '#domain/shelf/apply-facts.ts';
import { decodeRecord } from '#domain/shelf/decode.ts';
import { inOrder } from '#domain/shelf/in-order.ts';
import { EMPTY_SHELF, type Fact, type Shelf } from '#domain/shelf/shelf.ts';
import type { PaperId } from '#domain/paper/paper.ts';

/** The library that a backup holds, as far as this version can read it. */
export function shelfOf(backup: Backup): Shelf {
  const facts: Fact[] = [];
  for (const [key, raw] of sectionOf(backup, RECORDS)) {
    const decoded = decodeRecord(key, raw);
    if (decoded.ok) facts.push(decoded.register.value);
  }
  return applyFacts(EMPTY_SHELF, facts);
}

/** Papers that stand together, in their order, under a name. */
export interface PaperGroup {
  readonly name: string;
  readonly papers: readonly PaperId[];
}

/** The lists that the reader made, in their order, each with its papers in its own; some may be empty. */
export function ownLists({ lists, listed }: Shelf): readonly PaperGroup[] {
  return inOrder(lists).map(([id, { name }]) => ({ name, papers: listed.get(id)?.list ?? [] }));
}

/** Papers that are on no list and of which the reader has noted anything else. */
export function otherPapers(shelf: Shelf): readonly PaperId[] {
  const onLists = new Set([shelf.list, ...ownLists(shelf).map(({ papers }) => papers)].flat());
  const noted = [shelf.notes, shelf.tagged, shelf.links].flatMap((map) => [...map.keys()]);
  return [...new Set(noted)].filter((id) => !onLists.has(id));
}
