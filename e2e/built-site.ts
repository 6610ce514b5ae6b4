import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, hashBuildInputs } from '../scripts/build-site.mjs';
import { holdingLock } from '../scripts/lock.mjs';
import { makeNextSite } from './next-site.ts';
import { CACHE_FOLDER, PROJECT_ROOT } from '../scripts/project.mjs';

const SITES = join(CACHE_FOLDER, 'sites');
const KEPT_FOR_MILLISECONDS = 24 * 60 * 60_000;

/** The site of the digests in `seeds/`; gives its folder. */
export function buildSeedSite(): Promise<string> {
  return builtOnce(join(PROJECT_ROOT, 'seeds'));
}

/**
 * The site of other digests: texts by file name. Built once for the same texts and sources; gives
 * its folder.
 */
export async function buildDigestSite(digests: Readonly<Record<string, string>>): Promise<string> {
  const texts = JSON.stringify(
    Object.entries(digests).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  const key = createHash('sha256').update(texts).digest('hex').slice(0, 16);
  // Written once: another worker's build would read half of what is written again under it.
  const folder = await madeOnce(join(CACHE_FOLDER, 'digests', key), async (unfinished) => {
    await mkdir(unfinished, { recursive: true });
    for (const [name, text] of Object.entries(digests))
      await writeFile(join(unfinished, name), text);
  });
  return builtOnce(folder);
}

/** The seed site as another version of Lectern: every script and style has another name. */
export async function buildNextSite(): Promise<string> {
  const site = await buildSeedSite();
  return madeOnce(`${site}-next`, (folder) => makeNextSite(site, folder));
}

/** Removes sites that no run of the last day made, so that the cache does not grow for ever. */
export async function removeOldSites(): Promise<void> {
  const names = await readdir(SITES).catch(() => []);
  for (const name of names) {
    const folder = join(SITES, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > KEPT_FOR_MILLISECONDS) await rm(folder, { recursive: true });
  }
}

const built = new Map<string, Promise<string>>();

/** What a site depends on does not change under a run, and costs a fifth of a second to read. */
function builtOnce(digests: string): Promise<string> {
  const before = built.get(digests);
  if (before !== undefined) return before;
  const site = build(digests);
  built.set(digests, site);
  return site;
}

async function build(digests: string): Promise<string> {
  const key = (await hashBuildInputs([digests])).slice(0, 16);
  return madeOnce(join(SITES, key), (out) => buildSite({ out, digests: [digests] }));
}

async function madeOnce(site: string, make: (folder: string) => Promise<void>): Promise<string> {
  await holdingLock(`${site}.lock`, async () => {
    if (await isThere(site)) return;
    // Made beside and moved, so that one that was broken off is never taken for a site.
    const unfinished = `${site}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await make(unfinished);
    await rename(unfinished, site);
  });
  return site;
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
