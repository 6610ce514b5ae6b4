import { withUnsaved } from '#domain/backup/with-unsaved.ts';
import { backupName, backupText } from '#domain/backup/write-backup.ts';
import type { BackupCalls, BackupFile, BackupForm, JobOutcome } from '../backup-api.ts';
import { backupOf, inBlocks, readWhole, withRecords } from './library-records.ts';

/** JSON that can stand in a page: no sign of it begins anything there. */
function forPage(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}

function contentOf(pieces: Iterable<string>, form: BackupForm): Blob {
  const blocks = inBlocks(pieces);
  if (form.kind === 'json') return new Blob([...blocks], { type: 'application/json' });
  const embedded = Array.from(blocks, forPage);
  return new Blob([form.before, ...embedded, form.after], { type: 'text/html' });
}

/** Writes a backup of the whole library. */
export async function exportLibrary({
  library,
  unsaved,
  form,
}: BackupCalls['export']['argument']): Promise<JobOutcome<BackupFile>> {
  const stored = await withRecords(library.site, readWhole);
  if (!stored.ok) return stored;
  const { records, displaced } = withUnsaved(stored.value.facts, unsaved);
  const backup = backupOf(library, records, stored.value.history);
  const name = backupName(library.now, form.kind === 'json' ? 'json' : 'html');
  return { ok: true, value: { name, content: contentOf(backupText(backup, displaced), form) } };
}
