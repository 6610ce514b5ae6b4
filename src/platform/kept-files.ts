import { papersCache } from './site-caches.ts';
import { siteName } from './site-name.ts';
import { faultFrom, stored, type StorageOutcome } from './storage-fault.ts';

/** Files of a folder of this site that are kept on this device, by their paths in it. */
export interface KeptFiles {
  /** The paths of all of them; none where the browser does not say. */
  readonly list: () => Promise<ReadonlySet<string>>;
  readonly read: (file: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly keep: (file: string, bytes: Uint8Array<ArrayBuffer>) => Promise<StorageOutcome<null>>;
  readonly forget: (files: Iterable<string>) => Promise<void>;
}

/** The kept files of the papers in the folder at an address, where the service worker keeps them too. */
export function keptFiles(folder: string): KeptFiles {
  const open = (): Promise<Cache> => caches.open(papersCache(siteName()));
  return {
    list: async () => {
      const requests = await open()
        .then((cache) => cache.keys())
        .catch(() => []);
      const files = requests.filter(({ url }) => url.startsWith(folder));
      return new Set(files.map(({ url }) => url.slice(folder.length)));
    },
    read: async (file) => {
      const kept = await open()
        .then((cache) => cache.match(folder + file))
        .catch(() => undefined);
      return kept === undefined ? null : new Uint8Array(await kept.arrayBuffer());
    },
    keep: async (file, bytes) => {
      try {
        const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
        const copy = new Response(bytes, { headers: { 'Content-Type': type } });
        await (await open()).put(folder + file, copy);
        return stored(null);
      } catch (thrown) {
        return faultFrom(thrown);
      }
    },
    forget: async (files) => {
      const cache = await open();
      for (const file of files) await cache.delete(folder + file);
    },
  };
}
