import { type Backup, RECORDS, sectionOf } from '#domain/backup/backup.ts';
import { applyFacts } from '#domain/shelf/apply-facts.ts';
import { decodeRecord } from '#domain/shelf/decode.ts';
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

/** Papers that are not on the reading list and of which the reader has noted anything else. */
export function otherPapers(shelf: Shelf): readonly PaperId[] {
  const inLists = [...shelf.listed.values()].map(({ places }) => places);
  const noted = [shelf.notes, shelf.tagged, shelf.links, ...inLists].flatMap((map) => [
    ...map.keys(),
  ]);
  return [...new Set(noted)].filter((id) => !shelf.bookmarks.has(id));
}
