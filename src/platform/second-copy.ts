/**
 * Files that a site keeps in the browser's own file system, out of the reader's sight and beside the
 * databases, which can break without these. Its functions reject where the browser fails them.
 */
export interface CopyFiles {
  /** Files by name, with their sizes in bytes. */
  readonly list: () => Promise<ReadonlyMap<string, number>>;
  readonly read: (name: string) => Promise<string>;
  /** Writes a file whole: after a crash it is as before or as it is to be. */
  readonly write: (name: string, text: string | Blob) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** A file as another thread can read and write it; made where there is none. */
  readonly handle: (name: string) => Promise<FileSystemFileHandle>;
}

/** The files of the site of a name; null where the browser keeps none, as in some private windows. */
export async function openCopyFiles(site: string): Promise<CopyFiles | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return filesIn(await root.getDirectoryHandle(encodeURIComponent(site), { create: true }));
  } catch {
    return null;
  }
}

function filesIn(folder: FileSystemDirectoryHandle): CopyFiles {
  const handle = (name: string) => folder.getFileHandle(name, { create: true });
  return {
    list: async () => {
      const sizes = new Map<string, number>();
      for await (const [name, entry] of folder.entries())
        if (entry instanceof FileSystemFileHandle) sizes.set(name, (await entry.getFile()).size);
      return sizes;
    },
    read: async (name) => (await (await folder.getFileHandle(name)).getFile()).text(),
    write: async (name, text) => {
      const writable = await (await handle(name)).createWritable();
      await writable.write(text);
      await writable.close();
    },
    remove: (name) => folder.removeEntry(name),
    handle,
  };
}
