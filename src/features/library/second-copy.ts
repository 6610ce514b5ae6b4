import { journalLines, readJournals, recordsToRestore } from '#domain/backup/journal.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import type { CopyFiles } from '#platform/second-copy.ts';

/** What a second copy of the library needs of the browser. */
export interface CopyPlatform {
  /** Null where there is no room for any beside the database. */
  readonly open: () => Promise<CopyFiles | null>;
  /** Lets the library and a file hold the same; whether they do. */
  readonly sync: (file: FileSystemFileHandle) => Promise<boolean>;
  /** The whole library as a backup; null where it cannot be had. */
  readonly exported: () => Promise<Blob | null>;
  /** Reads the stored records of these keys and writes what `change` makes of them; whether it did. */
  readonly update: (
    keys: readonly string[],
    change: (current: RawRecords) => RawRecords,
  ) => Promise<boolean>;
  /** Names the files of this page, as of no other. */
  readonly page: string;
}

/**
 * A second copy of the library in the browser's own file system: one file with all of it, and journals of
 * what was stored since, one for each page, of which no two ever write the same.
 */
export interface SecondCopy {
  /** Takes down what storage has acknowledged; `everything` of an import. */
  readonly note: (written: RawRecords | 'everything') => void;
  /** Brings back what the library lacks; whether there was anything to bring. */
  readonly restore: () => Promise<boolean>;
}

const WHOLE = 'library.json';
const JOURNAL = /\.journal$/;
/** A journal is written anew with each act up to this length, in UTF-16 code units. */
const LONGEST = 64_000;
/** Beyond so many journals, or so many bytes of them, all is gathered in the one file. */
const MOST = 20;
const LARGEST = 1_000_000;

/** Nothing is read or written before something is noted or to be restored. */
export function createSecondCopy(platform: CopyPlatform): SecondCopy {
  const { open, sync, exported, update, page } = platform;
  let opening: Promise<CopyFiles | null> | null = null;
  let text = '';
  let number = 0;
  let isWriting = false;
  let isGathered = false;
  /** Whether the journals hold all that the file lacks. */
  let isWhole = true;
  const opened = (): Promise<CopyFiles | null> => (opening ??= open());

  const write = async (files: CopyFiles): Promise<void> => {
    for (let written = ''; written !== text;) {
      written = text;
      await files.write(`${page}-${number}.journal`, written);
      if (written.length < LONGEST) continue;
      text = text.slice(written.length);
      written = '';
      number += 1;
    }
  };
  /** Lets the library take in what the copy alone has; null where it cannot, else how much it held. */
  const takeIn = async (files: CopyFiles): Promise<number | null> => {
    const sizes = await files.list();
    const names = [...sizes.keys()].filter((name) => JOURNAL.test(name));
    const hasWhole = (sizes.get(WHOLE) ?? 0) > 0;
    if (hasWhole && !(await sync(await files.handle(WHOLE)))) return null;
    const journal = readJournals(await Promise.all(names.map((name) => files.read(name))));
    const isStored = await update([...journal.keys()], (current) =>
      recordsToRestore(current, journal),
    );
    return isStored ? Number(hasWhole) + journal.size : null;
  };
  const gather = async (files: CopyFiles): Promise<void> => {
    const before = await files.list();
    const journals = [...before].filter(([name]) => JOURNAL.test(name));
    const size = journals.reduce((sum, [, bytes]) => sum + bytes, 0);
    if (isWhole && before.has(WHOLE) && journals.length <= MOST && size <= LARGEST) return;
    isWhole = true;
    // What takes the copy's place lacks nothing then but the history that the library has let go of.
    if ((await takeIn(files)) === null) return;
    const whole = await exported();
    if (whole === null) return;
    await files.write(WHOLE, whole);
    const after = await files.list();
    // What a page has written since may have come too late for the file.
    const done = journals.filter(([name, bytes]) => after.get(name) === bytes);
    for (const [name] of done) if (!name.startsWith(page)) await files.remove(name);
  };
  const follow = async (): Promise<void> => {
    isWriting = true;
    try {
      const files = await opened();
      if (files === null) return;
      await write(files);
      // The library itself is stored; its copy follows with the next act, or the next page.
      if (!isGathered || !isWhole) void gather(files).catch(() => (opening = null));
      isGathered = true;
    } catch {
      opening = null;
    } finally {
      isWriting = false;
      if (text.length > LARGEST) text = '';
    }
  };
  return {
    note: (written) => {
      if (written === 'everything') isWhole = false;
      else text += journalLines(written);
      if (!isWriting) void follow();
    },
    restore: async () => {
      const files = await opened();
      return files !== null && ((await takeIn(files)) ?? 0) > 0;
    },
  };
}
