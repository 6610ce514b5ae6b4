import type { PaperId } from '#domain/paper/paper.ts';
import { REVISIONS_KEPT, tooOld } from '#domain/shelf/let-go.ts';
import { decodeRevision, type Revision, revisionsOf } from '#domain/shelf/revision.ts';
import { removeRecords } from './remove-records.ts';
import { withKeeper } from './shelf-keeper.ts';
import type { ShelfRecords } from './shelf-records.ts';

/** Lets go of the oldest revisions, where all of the newest 50 stay, that are older than 30 days. */
async function letGoOld(records: ShelfRecords, revisions: readonly Revision[]): Promise<void> {
  const beyond = revisions.slice(0, Math.max(0, revisions.length - REVISIONS_KEPT));
  const keys = tooOld(
    beyond.map(({ key, until }) => ({ key, time: until })),
    records.now(),
  );
  await removeRecords(records, keys);
}

/** The earlier texts of a paper's note, oldest first; none where they cannot be had. */
export async function readRevisions(
  records: ShelfRecords,
  paper: PaperId,
): Promise<readonly Revision[]> {
  const found = await records.ask((storage) => storage.readRevisions(revisionsOf(paper)));
  if (!found.ok) return [];
  const revisions = [...found.value].flatMap(([key, raw]) => decodeRevision(key, raw) ?? []);
  void letGoOld(records, revisions);
  return revisions;
}

/** Asks for the earlier texts of a paper's note; the function given back ends the waiting. */
export function askForRevisions(
  paper: PaperId,
  onRead: (revisions: readonly Revision[]) => void,
): () => void {
  let isOver = false;
  withKeeper(({ records }) => {
    void readRevisions(records, paper).then((revisions) => {
      if (!isOver) onRead(revisions);
    });
  });
  return () => {
    isOver = true;
  };
}
