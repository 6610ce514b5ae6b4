import { type Backup, RECORDS, sectionOf } from '#domain/backup/backup.ts';
import { isKnownSection } from '#domain/backup/history-sections.ts';
import { type ImportMode, planImport } from '#domain/backup/import-plan.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import type { Counts, FilePreview, JobOutcome, Library } from '../backup-api.ts';
import { withRecords } from './library-records.ts';

function countsOf(stored: RawRecords, backup: Backup, mode: ImportMode, replica: string): Counts {
  return [...planImport(stored, sectionOf(backup, RECORDS), mode, replica).counts];
}

/** What a backup holds, and what each way of importing it would do to what is stored. */
export async function previewOf(
  backup: Backup,
  { site, replica }: Library,
): Promise<JobOutcome<FilePreview>> {
  const stored = await withRecords(site, (records) => records.readAll());
  if (!stored.ok) return stored;
  const counts = (mode: ImportMode) => countsOf(stored.value, backup, mode, replica);
  const unknown = [...backup.sections].filter(([name]) => !isKnownSection(name));
  return {
    ok: true,
    value: {
      written: backup.written,
      replica: backup.replica,
      preferences: backup.preferences,
      counts: { merge: counts('merge'), replace: counts('replace'), restore: counts('restore') },
      unknown: unknown.reduce((sum, [, section]) => sum + section.size, 0),
    },
  };
}
