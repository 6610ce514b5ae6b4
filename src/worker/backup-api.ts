import type { BackupFault } from '#domain/backup/backup-fault.ts';
import type { ImportMode, KindCounts } from '#domain/backup/import-plan.ts';
import type { StepId } from '#domain/shelf/step.ts';
import type { StorageFault } from '#platform/storage-fault.ts';

/** Why the reader's own file was neither read nor written. */
export interface FileFault {
  readonly code: 'gone' | 'forbidden' | 'unwritable';
  readonly message: string;
}

/** Why a job was not done; nothing was changed then. */
export type JobFault = BackupFault | StorageFault | FileFault;

export type JobOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: JobFault };

/** Where the library lies, and what a backup says of its origin. */
export interface Library {
  /** The name under which the site keeps what is its own. */
  readonly site: string;
  readonly replica: string;
  /** The moment in ISO 8601. */
  readonly now: string;
  readonly preferences: Readonly<Record<string, unknown>>;
}

/** Counts by kind of fact, in no order. */
export type Counts = readonly (readonly [kind: string, KindCounts])[];

/** What a file holds, and what importing it would do; nothing has been changed yet. */
export interface FilePreview {
  readonly written: string;
  readonly replica: string;
  readonly preferences: Readonly<Record<string, unknown>> | null;
  readonly counts: Readonly<Record<ImportMode, Counts>>;
  /** Entries of sections that this version does not know, which stay in the file alone. */
  readonly unknown: number;
}

/** An import that the reader has asked for. */
export interface ImportJob {
  readonly library: Library;
  readonly mode: ImportMode;
  /** The id of the step that it becomes in the history. */
  readonly step: StepId;
}

/** What an import has done. */
export interface Imported {
  readonly counts: Counts;
  /** The keys of the records that were changed. */
  readonly keys: readonly string[];
  /** The greatest counter of the records that were written. */
  readonly counter: number;
  /** The snapshot of what was there before; null where nothing had to be changed. */
  readonly snapshot: number | null;
}

/** What came of letting the library and a file hold the same. */
export interface Synced {
  /** The keys of the records that the library took from the file. */
  readonly keys: readonly string[];
  /** Whether the file was written. */
  readonly wrote: boolean;
}

/** A file to be saved for the reader. */
export interface BackupFile {
  readonly name: string;
  readonly content: Blob;
}

/** How a backup is to be written; `page` is a page around a place for it. */
export type BackupForm =
  | { readonly kind: 'json' }
  | { readonly kind: 'page'; readonly before: string; readonly after: string };

/** What the worker can be asked, and what it answers. */
export interface BackupCalls {
  /** Reads a file, or the snapshot of that id. */
  read: {
    readonly argument: { readonly library: Library; readonly source: Blob | number };
    readonly answer: FilePreview;
  };
  /** Imports what was read before; all of it or, on a fault, nothing. */
  import: {
    readonly argument: ImportJob;
    readonly answer: Imported;
  };
  /** Writes a backup of what is stored, with records that are not saved yet. */
  export: {
    readonly argument: {
      readonly library: Library;
      readonly unsaved: readonly (readonly [string, unknown])[];
      readonly form: BackupForm;
    };
    readonly answer: BackupFile;
  };
  /** Lets the library and a file of the reader's hold all that either of them has. */
  sync: {
    readonly argument: {
      readonly library: Library;
      readonly unsaved: readonly (readonly [string, unknown])[];
      readonly handle: FileSystemFileHandle;
    };
    readonly answer: Synced;
  };
}

export type BackupMethod = keyof BackupCalls;

export type ToBackupWorker = {
  [Method in BackupMethod]: {
    readonly id: number;
    readonly method: Method;
    readonly argument: BackupCalls[Method]['argument'];
  };
}[BackupMethod];

/** How far a job is, in bytes of the file. */
export interface JobProgress {
  readonly done: number;
  readonly of: number;
}

export type FromBackupWorker =
  | { readonly id: number; readonly progress: JobProgress }
  | { readonly id: number; readonly outcome: JobOutcome<unknown> };
