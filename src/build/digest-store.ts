import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeVersion } from './code-version.ts';
import { type KeptDigest, openDigest } from './kept-digest.ts';

const KEPT_FOR_MILLISECONDS = 30 * 24 * 60 * 60_000;

/** Where what was read of digests is kept. */
export interface DigestStore {
  /** The digest of these bytes under this name, which `read` reads into a folder where it is not known. */
  digest(
    name: string,
    bytes: Uint8Array,
    read: (folder: string) => Promise<KeptDigest>,
  ): Promise<KeptDigest>;
  /** To be called when nothing that it gave is needed any more. */
  close(): void;
}

/**
 * Keeps digests in a folder from build to build, so that what has not changed is not read again: by
 * their content, their name and the code that reads them. Null for a folder that goes when it is closed.
 */
export function openStore(cache: string | null): DigestStore {
  const root = cache ?? mkdtempSync(join(tmpdir(), 'lectern-digests-'));
  mkdirSync(root, { recursive: true });
  const version = codeVersion();
  return {
    async digest(name, bytes, read) {
      const hash = createHash('sha256').update(`${version}\0${name}\0`).update(bytes);
      const folder = join(root, hash.digest('hex').slice(0, 32));
      const known = openDigest(folder);
      if (known !== null) {
        const now = new Date();
        utimesSync(folder, now, now);
        return known;
      }
      return keepIn(folder, read);
    },
    close() {
      if (cache === null) rmSync(root, { recursive: true, force: true });
      else removeOld(root);
    },
  };
}

/** Written beside its place and moved there, so that nobody finds a half of it. */
async function keepIn(
  folder: string,
  read: (folder: string) => Promise<KeptDigest>,
): Promise<KeptDigest> {
  const unfinished = `${folder}.${randomUUID()}`;
  mkdirSync(unfinished);
  try {
    const kept = await read(unfinished);
    // Another build may have written the same meanwhile, and be reading it.
    const other = openDigest(folder);
    if (other !== null) return other;
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
    return { ...kept, folder };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeOld(root: string): void {
  for (const name of existsSync(root) ? readdirSync(root) : []) {
    const folder = join(root, name);
    const entry = statSync(folder, { throwIfNoEntry: false });
    if (entry !== undefined && Date.now() - entry.mtimeMs > KEPT_FOR_MILLISECONDS)
      rmSync(folder, { recursive: true, force: true });
  }
}
