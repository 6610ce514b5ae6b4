import { buildCache, buildOfCache } from '#platform/site-caches.ts';
import type { Build, BuiltFile } from './built-files.ts';
import { goodCopy } from './good-answer.ts';
import type { Prolonged } from './prolonged.ts';
import { inTurns } from '#platform/in-turns.ts';

/** So many files are fetched at a time, which leaves the reader's own requests their way. */
const AT_A_TIME = 4;

/** The files of a build, kept in a cache of its own. */
export class BuildFiles {
  /** The names of all files. */
  readonly names: ReadonlySet<string>;
  private readonly site: string;
  private readonly folder: string;
  private readonly build: Build;

  /** For the site of a name in a folder, which ends with a slash. */
  constructor(site: string, folder: string, build: Build) {
    this.site = site;
    this.folder = folder;
    this.build = build;
    this.names = new Set(build.files.map(({ file }) => file));
  }

  /** Keeps the files that the build begins with, or all; rejects where one cannot be had as it was built. */
  async fill(which: 'at-once' | 'all'): Promise<void> {
    const cache = await this.open();
    const wanted = this.build.files.filter(({ atOnce }) => atOnce || which === 'all');
    await inTurns(wanted, AT_A_TIME, async (built) => {
      const address = this.addressOf(built.file);
      if ((await cache.match(address)) !== undefined) return;
      const copy = (await this.fromOtherBuild(built)) ?? (await this.fetched(built));
      if (copy === null) throw new Error(`The file ${built.file} is not the one that was built.`);
      await cache.put(address, copy);
    });
  }

  /** The page of this build; from the server where it is not kept. */
  async page(request: Request): Promise<Response> {
    return (await (await this.open()).match(this.folder)) ?? fetch(request);
  }

  /**
   * A file of this build, or of one before it: an open page goes on with the parts that it was built
   * with. What is not kept comes from the server, and is kept where it is of this build.
   */
  async answer(file: string, request: Request, event: Prolonged): Promise<Response> {
    const kept = await this.kept(file);
    if (kept !== null) return kept;
    const answer = await fetch(request);
    const built = this.build.files.find((one) => one.file === file);
    if (built !== undefined) event.waitUntil(this.keep(built, answer.clone()));
    return answer;
  }

  private async kept(file: string): Promise<Response | null> {
    const address = this.addressOf(file);
    const own = await (await this.open()).match(address);
    if (own !== undefined) return own;
    // What carries a hash in its name is the same in whichever build it is found.
    return file.startsWith('assets/') ? inCaches(await this.otherCaches(), address) : null;
  }

  private async keep(built: BuiltFile, answer: Response): Promise<void> {
    const copy = await goodCopy(this.addressOf(built.file), built.hash, answer).catch(() => null);
    if (copy === null) return;
    const cache = await this.open();
    // A device that is full goes on without the copy.
    await cache.put(this.addressOf(built.file), copy).catch(() => undefined);
  }

  private async fromOtherBuild({ file, hash }: BuiltFile): Promise<Response | null> {
    const address = this.addressOf(file);
    const found = await inCaches(await this.otherCaches(), address);
    return found === null ? null : goodCopy(address, hash, found);
  }

  private async fetched({ file, hash }: BuiltFile): Promise<Response | null> {
    const address = this.addressOf(file);
    // Some hosts know the page by its file alone, and caches on the way may hold that of another build.
    const addresses = file === '' ? [address, `${address}index.html`] : [address];
    for (const cache of ['default', 'reload'] as const) {
      for (const from of addresses) {
        const copy = await goodCopy(address, hash, await fetch(from, { cache }));
        if (copy !== null) return copy;
      }
    }
    return null;
  }

  private open(): Promise<Cache> {
    return caches.open(buildCache(this.site, this.build.id));
  }

  private async otherCaches(): Promise<readonly string[]> {
    const names = await caches.keys();
    return names.filter((name) => {
      const build = buildOfCache(this.site, name);
      return build !== null && build !== this.build.id;
    });
  }

  private addressOf(file: string): string {
    return this.folder + file;
  }
}

async function inCaches(names: readonly string[], address: string): Promise<Response | null> {
  for (const cacheName of names) {
    const found = await caches.match(address, { cacheName });
    if (found !== undefined) return found;
  }
  return null;
}
