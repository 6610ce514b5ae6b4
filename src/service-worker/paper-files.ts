import { decodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import { decodeText } from '#platform/decode-text.ts';
import { papersCache } from '#platform/site-caches.ts';
import { copyOf, goodCopy } from './good-answer.ts';
import type { Prolonged } from './prolonged.ts';

/** With papers at hand a server that is slower than this is not waited for, in ms. */
const PATIENCE = 4_000;

/** The papers and the search over them: what was read is kept, and only what is whole. */
export class PaperFiles {
  private readonly site: string;

  constructor(site: string) {
    this.site = site;
  }

  /**
   * The table of contents as the server has it now; the kept one where the server cannot be reached,
   * takes its time or answers with something else. One of a later schema counts as something else, so
   * that this version goes on with the papers that it can read.
   */
  async manifest(request: Request, event: Prolonged): Promise<Response> {
    const kept = await (await this.open()).match(request.url);
    const fresh = this.freshManifest(request);
    event.waitUntil(fresh.catch(() => null));
    if (kept === undefined) return (await fresh).answer;
    const inTime = await Promise.race([fresh.catch(() => null), after(PATIENCE)]);
    return inTime?.isGood === true ? inTime.answer : kept;
  }

  /** A file that carries its hash in its name: the kept one, unless it is asked for anew. */
  async part(hash: string, request: Request, event: Prolonged): Promise<Response> {
    const kept = request.cache === 'reload' ? undefined : await this.match(request);
    if (kept !== undefined) return kept;
    const answer = await fetch(request);
    const copy = answer.clone();
    event.waitUntil(this.keep(request.url, goodCopy(request.url, hash, copy)));
    return answer;
  }

  /** Lets go of all but these files of the bundle and the table of contents. */
  async keepOnly(files: ReadonlySet<string>, folder: string): Promise<void> {
    const cache = await this.open();
    for (const { url } of await cache.keys()) {
      const file = url.slice(`${folder}bundle/`.length);
      if (!files.has(file) && file !== MANIFEST_FILE) await cache.delete(url);
    }
  }

  private async freshManifest(request: Request): Promise<{ answer: Response; isGood: boolean }> {
    const answer = await fetch(request);
    if (answer.status !== 200) return { answer, isGood: false };
    const bytes = await answer.arrayBuffer();
    const isGood = decodeManifest(decodeText(new Uint8Array(bytes)) ?? '').ok;
    const copy = copyOf(answer, bytes);
    if (isGood) await this.keep(request.url, Promise.resolve(copy.clone()));
    return { answer: copy, isGood };
  }

  private async match(request: Request): Promise<Response | undefined> {
    return (await this.open()).match(request.url);
  }

  private async keep(address: string, good: Promise<Response | null>): Promise<void> {
    try {
      const copy = await good;
      if (copy !== null) await (await this.open()).put(address, copy);
    } catch {
      // The connection broke or the device is full: the reader has the answer all the same.
    }
  }

  private open(): Promise<Cache> {
    return caches.open(papersCache(this.site));
  }
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
}
