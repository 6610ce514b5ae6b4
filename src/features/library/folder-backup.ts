import type { JobOutcome, Synced } from '#data/backup-worker.ts';
import type { Clock } from '#platform/clock.ts';
import type { FilePermission } from '#platform/picked-file.ts';
import { createStore, type StoreApi } from 'zustand';

/** How the file stands that the reader lets Lectern keep up to date. */
export interface FolderState {
  /**
   * `off`: there is none; `asking`: the browser wants the reader's word first; `working`: it is
   * being read or written for the first time; `kept`: it holds all; `failed`: see `message`.
   */
  readonly status: 'off' | 'asking' | 'working' | 'kept' | 'failed';
  readonly fileName: string;
  /** When it was last found to hold all, in milliseconds since 1970; null before that. */
  readonly at: number | null;
  /** Why it failed, as a sentence. */
  readonly message: string;
}

/** What keeping a file up to date needs of the browser. */
export interface FolderPlatform<Handle> {
  readonly clock: Clock;
  readonly recall: () => Promise<Handle | null>;
  /** Remembers the file over visits; null forgets it. */
  readonly remember: (handle: Handle | null) => Promise<boolean>;
  readonly nameOf: (handle: Handle) => string;
  readonly permission: (handle: Handle) => Promise<FilePermission>;
  readonly askPermission: (handle: Handle) => Promise<FilePermission>;
  /** Lets the library and the file hold the same. */
  readonly sync: (handle: Handle) => Promise<JobOutcome<Synced>>;
}

/** A file that is read and written whenever there is something new. */
export interface FolderBackup<Handle> {
  readonly state: StoreApi<FolderState>;
  /** Finds the file of earlier visits, and looks at it. */
  readonly start: () => Promise<void>;
  /** Keeps this file from now on. */
  readonly use: (handle: Handle) => Promise<void>;
  /** The same, where the browser has not been asked yet; within a click or a key. */
  readonly useAsking: (handle: Handle) => Promise<void>;
  /** Lets the browser ask for permission; within a click or a key. */
  readonly allow: () => Promise<void>;
  /** Looks at the file now. */
  readonly look: () => Promise<void>;
  /** Looks at the file when nothing more has changed for a moment. */
  readonly lookSoon: () => void;
  /** Lets go of the file, which stays where it is. */
  readonly stop: () => Promise<void>;
}

const OFF: FolderState = { status: 'off', fileName: '', at: null, message: '' };
const PAUSE = 2_000;

/** Nothing is kept in a file until one is used or found. */
export function createFolderBackup<Handle>(platform: FolderPlatform<Handle>): FolderBackup<Handle> {
  const state: StoreApi<FolderState> = createStore(() => OFF);
  let handle: Handle | null = null;
  let running: Promise<void> | null = null;
  let isWantedAgain = false;
  let cancelPause: (() => void) | null = null;

  const show = (change: Partial<FolderState>): void => state.setState(change);
  const syncOnce = async (own: Handle): Promise<void> => {
    const permission = await platform.permission(own);
    if (handle !== own) return;
    if (permission !== 'granted') {
      show({ status: 'asking', message: '' });
      return;
    }
    const outcome = await platform.sync(own);
    if (handle !== own) return;
    if (outcome.ok) show({ status: 'kept', at: platform.clock.now(), message: '' });
    else if (outcome.fault.code === 'forbidden') show({ status: 'asking', message: '' });
    else show({ status: 'failed', message: outcome.fault.message });
  };
  const run = async (): Promise<void> => {
    do {
      isWantedAgain = false;
      if (handle !== null) await syncOnce(handle);
    } while (isWantedAgain);
    running = null;
  };
  const look = (): Promise<void> => {
    cancelPause?.();
    cancelPause = null;
    if (running === null) running = run();
    else isWantedAgain = true;
    return running;
  };
  const follow = (next: Handle): Promise<void> => {
    handle = next;
    show({ ...OFF, status: 'working', fileName: platform.nameOf(next) });
    return look();
  };
  return {
    state,
    start: async () => {
      const kept = await platform.recall();
      if (kept !== null && handle === null) await follow(kept);
    },
    use: async (next) => {
      await platform.remember(next);
      await follow(next);
    },
    useAsking: async (next) => {
      await platform.askPermission(next);
      await platform.remember(next);
      await follow(next);
    },
    allow: async () => {
      if (handle === null) return;
      await platform.askPermission(handle);
      await look();
    },
    look,
    lookSoon: () => {
      if (handle === null) return;
      cancelPause?.();
      cancelPause = platform.clock.after(PAUSE, () => void look());
    },
    stop: async () => {
      handle = null;
      cancelPause?.();
      show(OFF);
      await platform.remember(null);
    },
  };
}
