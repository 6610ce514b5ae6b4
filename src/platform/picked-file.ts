/** Whether the page may write to a file, as the browser says. */
export type FilePermission = 'granted' | 'prompt' | 'denied';

interface PermissionAsked {
  readonly mode: 'readwrite';
}

/** What Chromium adds to the handles of files that a reader has picked. */
interface PickedHandle {
  readonly queryPermission?: (asked: PermissionAsked) => Promise<FilePermission>;
  readonly requestPermission?: (asked: PermissionAsked) => Promise<FilePermission>;
}

interface FilePickers {
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

const TYPES = [{ description: 'Lectern backup', accept: { 'application/json': ['.json'] } }];
const WRITING: PermissionAsked = { mode: 'readwrite' };

function pickers(): FilePickers {
  return window as FilePickers;
}

/** Whether this browser lets a page keep a file of the reader's up to date. */
export function canPickFile(): boolean {
  return pickers().showSaveFilePicker !== undefined;
}

/**
 * Lets the reader pick a file: a new one, which the browser empties, or one that is there already
 * and stays as it is. Null where they change their mind.
 */
export async function pickFile(
  kind: 'new' | 'existing',
  suggestedName: string,
): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker, showOpenFilePicker } = pickers();
  try {
    if (kind === 'new') {
      return (await showSaveFilePicker?.({ suggestedName, types: TYPES, id: 'lectern' })) ?? null;
    }
    const [file] = (await showOpenFilePicker?.({ types: TYPES, id: 'lectern' })) ?? [];
    return file ?? null;
  } catch {
    return null;
  }
}

/** Whether a file may be written now, without asking the reader. */
export async function filePermission(file: FileSystemFileHandle): Promise<FilePermission> {
  try {
    return (await (file as PickedHandle).queryPermission?.(WRITING)) ?? 'granted';
  } catch {
    return 'denied';
  }
}

/** Lets the browser ask the reader; only within a click or a key. */
export async function askFilePermission(file: FileSystemFileHandle): Promise<FilePermission> {
  try {
    return (await (file as PickedHandle).requestPermission?.(WRITING)) ?? 'granted';
  } catch {
    return 'denied';
  }
}

/** Whether something kept is the handle of a file. */
export function isFileHandle(kept: unknown): kept is FileSystemFileHandle {
  return typeof FileSystemFileHandle !== 'undefined' && kept instanceof FileSystemFileHandle;
}
