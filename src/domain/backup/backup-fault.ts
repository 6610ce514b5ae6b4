import { BACKUP_SCHEMA } from './backup.ts';

/** Why a file is refused as a whole; nothing is then changed. */
export interface BackupFault {
  /**
   * `foreign`: not a file of ours; `newer`: of a later schema; `damaged`: broken at some place;
   * `too-large`: above `BACKUP_LIMIT`; `unread`: the browser did not give what the file holds.
   */
  readonly code: 'foreign' | 'newer' | 'damaged' | 'too-large' | 'unread';
  /** What is wrong and where, as sentences for the reader. */
  readonly message: string;
}

/** A place in a text: the offset from 0 in UTF-16 code units, line and column from 1. */
export interface TextPosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The fault of a file that is broken at a place. */
export function damagedAt({ line, column }: TextPosition, reason: string): BackupFault {
  const place = `line ${line}, column ${column}`;
  return { code: 'damaged', message: `The file is damaged at ${place}: ${reason}` };
}

/** The fault of a file that Lectern did not write. */
export const FOREIGN: BackupFault = {
  code: 'foreign',
  message:
    'This is not a backup of Lectern. Only files that Lectern has exported can be imported: they are called lectern-….json or lectern-….json.gz.',
};

/** The fault of a file that a later version wrote. */
export function newerFault(schema: unknown): BackupFault {
  return {
    code: 'newer',
    message: `A newer version of Lectern wrote this file (its schema is ${String(schema)}; this version reads up to ${BACKUP_SCHEMA}). Reload the page to get that version, and import the file then.`,
  };
}

/** The fault of a file that is larger than what is read; both in bytes, `size` null if unknown. */
export function tooLargeFault(size: number | null, limit: number): BackupFault {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
  const has =
    size === null
      ? `This file unpacks to more than ${megabytes(limit)}`
      : `This file has ${megabytes(size)}`;
  return {
    code: 'too-large',
    message: `${has}; a backup may have ${megabytes(limit)} at most, so nothing was read from it.`,
  };
}
