/** What every file of ours says it is. */
export const BACKUP_FORMAT = 'lectern-shelf';

/** The schema of the files that this version writes. */
export const BACKUP_SCHEMA = 1;

/** The largest file that is read, unpacked, in bytes: some 40,000 papers with notes. */
export const BACKUP_LIMIT = 100_000_000;

/** Records as they are stored, by key; their shape is for `decodeRecord` to judge. */
export type Section = ReadonlyMap<string, unknown>;

/** The section that holds what the reader owns, one record for each fact. */
export const RECORDS = 'records';

/** The section of records that the version which wrote them could not read. */
export const SET_ASIDE = 'setAside';

/** A whole backup; `docs/backup-format.md` tells what stands where in its file. */
export interface Backup {
  readonly schema: number;
  /** When it was written, in ISO 8601; empty where that is not known. */
  readonly written: string;
  /** The browser profile that wrote it; empty where that is not known. */
  readonly replica: string;
  /** What the reader has set, with the keys; null where the file does not say. */
  readonly preferences: Readonly<Record<string, unknown>> | null;
  /** Records by section; those of sections that this version does not know are among them. */
  readonly sections: ReadonlyMap<string, Section>;
  /** Fields of later versions, as they stand in the file. */
  readonly others: ReadonlyMap<string, unknown>;
}

/** A backup of nothing. */
export const EMPTY_BACKUP: Backup = {
  schema: BACKUP_SCHEMA,
  written: '',
  replica: '',
  preferences: null,
  sections: new Map(),
  others: new Map(),
};

const NO_RECORDS: Section = new Map();

/** The records of a section; none where the backup has no such section. */
export function sectionOf(backup: Backup, name: string): Section {
  return backup.sections.get(name) ?? NO_RECORDS;
}
