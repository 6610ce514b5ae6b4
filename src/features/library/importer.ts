import {
  type BackupWorker,
  type FilePreview,
  type Imported,
  type JobFault,
  type JobProgress,
  type Library,
  startBackupWorker,
} from '#data/backup-worker.ts';
import type { ImportMode } from '#domain/backup/import-plan.ts';
import { dismissReminder } from '#state/export-reminder.ts';
import { newStepId } from '#state/act.ts';
import { keepPreferences, keptPreferences } from '#state/kept-preferences.ts';
import { noteRestored } from '#state/lost-library.ts';
import { rereadPreferences } from '#state/preferences.ts';
import { createStore, type StoreApi } from 'zustand';
import { tellShelf } from './tell-shelf.ts';
import { thisLibrary } from './this-library.ts';

/** What is imported: a file that the reader chose, or a snapshot by its id. */
export interface ImportSource {
  readonly name: string;
  readonly content: Blob | number;
}

/** How far an import is. */
export type ImportStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly source: ImportSource; readonly progress: JobProgress }
  | { readonly kind: 'preview'; readonly source: ImportSource; readonly preview: FilePreview }
  | { readonly kind: 'saving'; readonly source: ImportSource }
  | { readonly kind: 'done'; readonly source: ImportSource; readonly imported: Imported }
  | { readonly kind: 'refused'; readonly source: ImportSource; readonly fault: JobFault };

/** One import after another, from the choice of a file to what came of it. */
export interface Importer {
  readonly stage: StoreApi<{ readonly stage: ImportStage }>;
  /** Reads a file, and changes nothing yet. */
  readonly open: (source: ImportSource) => void;
  /** Imports what was read. */
  readonly run: (mode: ImportMode, withPreferences: boolean) => void;
  /** Breaks off at once whatever is going on. */
  readonly end: () => void;
}

function takePreferences(fields: Readonly<Record<string, unknown>>): void {
  keepPreferences({ ...keptPreferences(), ...fields });
  rereadPreferences();
}

/** An importer that has nothing to do yet. */
export function createImporter(
  start: () => BackupWorker = startBackupWorker,
  library: () => Library = thisLibrary,
): Importer {
  const stage: Importer['stage'] = createStore(() => ({ stage: { kind: 'none' } }));
  const show = (next: ImportStage): void => stage.setState({ stage: next });
  let worker: BackupWorker | null = null;
  const end = (): void => {
    worker?.end();
    worker = null;
    show({ kind: 'none' });
  };
  const open = async (source: ImportSource): Promise<void> => {
    end();
    const own = (worker = start());
    show({ kind: 'reading', source, progress: { done: 0, of: 0 } });
    const argument = { library: library(), source: source.content };
    const outcome = await own.call('read', argument, (progress) =>
      show({ kind: 'reading', source, progress }),
    );
    if (worker !== own) return;
    if (outcome.ok) show({ kind: 'preview', source, preview: outcome.value });
    else show({ kind: 'refused', source, fault: outcome.fault });
  };
  const run = async (mode: ImportMode, withPreferences: boolean): Promise<void> => {
    const { stage: now } = stage.getState();
    const own = worker;
    if (now.kind !== 'preview' || own === null) return;
    const { source, preview } = now;
    show({ kind: 'saving', source });
    const outcome = await own.call('import', { library: library(), mode, step: newStepId() });
    if (outcome.ok) {
      // What comes from a file is in that file.
      if (typeof source.content !== 'number') dismissReminder(Date.now(), outcome.value.counter);
      tellShelf(outcome.value.keys);
      noteRestored();
      if (withPreferences && preview.preferences !== null) takePreferences(preview.preferences);
    }
    if (worker !== own) return;
    if (outcome.ok) show({ kind: 'done', source, imported: outcome.value });
    else show({ kind: 'refused', source, fault: outcome.fault });
  };
  return {
    stage,
    open: (source) => void open(source),
    run: (mode, withPreferences) => void run(mode, withPreferences),
    end,
  };
}
