import { MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import { fetchFile } from '#platform/fetch-file.ts';
import { type KeptFiles, keptFiles } from '#platform/kept-files.ts';
import { dropText, keepText, keptText } from '#platform/kept-text.ts';
import { askService } from '#platform/service-worker.ts';
import { sha256 } from '#platform/sha-256.ts';
import { siteName } from '#platform/site-name.ts';
import { requestPersistence } from '#platform/storage-promise.ts';
import { roomLeft } from '#platform/storage-room.ts';
import { create } from 'zustand';
import type { Bundle } from './bundle-queries.ts';
import {
  copyMissing,
  type CopyPlan,
  type CopyProgress,
  CopyError,
  type CopyTools,
  planCopy,
  whyStopped,
} from './copy-bundle.ts';
import { visitedAddresses } from './keep-visit.ts';
import { useSiteService } from './site-service-store.ts';

/** What of a bundle can be read without a network. */
export interface OfflineCopy extends CopyProgress {
  readonly status: 'unknown' | 'partial' | 'copying' | 'complete';
  /** The manifest's hash of the bundle that is meant. */
  readonly of: string;
  /** Why it is not complete though the reader wants it to be; empty where nothing is wrong. */
  readonly fault: string;
}

const UNKNOWN: OfflineCopy = { status: 'unknown', of: '', kept: 0, total: 0, fault: '' };

export const useOfflineCopy = create<OfflineCopy>(() => UNKNOWN);

/** Kept while the reader wants everything on this device, over reloads and new papers. */
const WANTED = 'offline-copy';
/** The bundle that what is kept was last brought in line with. */
const IN_LINE_WITH = 'kept-papers-of';

let running: AbortController | null = null;
/** What was copied by this page and not read. */
const copied = new Set<string>();

/** Finds how much of a bundle is on this device, for the reader to see before anything is fetched. */
export async function lookAtCopy(bundle: Bundle): Promise<void> {
  if (useOfflineCopy.getState().status === 'copying') return;
  try {
    showPlan(bundle, await planCopy(bundle.manifest, toolsOf(bundle)));
  } catch (error) {
    useOfflineCopy.setState({ ...UNKNOWN, of: bundle.manifestHash, fault: whyStopped(error) });
  }
}

/** Copies all of a bundle to this device, from where it was left; goes on after a reload by itself. */
export async function makeCopy(bundle: Bundle): Promise<void> {
  keepText(WANTED, 'all');
  requestPersistence();
  await run(async (signal) => {
    const tools = toolsOf(bundle, signal);
    const plan = await planCopy(bundle.manifest, tools);
    showPlan(bundle, plan);
    useOfflineCopy.setState({ status: 'copying' });
    await copyMissing(plan, tools, signal, (progress) => useOfflineCopy.setState(progress));
    if (!(await completeBuild()))
      throw new CopyError('A part of Lectern itself could not be kept. The papers are.');
    await bringInLine(bundle, plan);
    useOfflineCopy.setState({ status: 'complete', kept: plan.progress.total });
  });
}

/** Stops copying; what has come is kept. */
export function stopCopy(): void {
  dropText(WANTED);
  running?.abort();
}

/** Lets go of the papers on this device, but for those that were read in this visit. */
export async function removeCopy(bundle: Bundle): Promise<void> {
  stopCopy();
  const { kept } = toolsOf(bundle);
  const read = await visitedAddresses();
  const files = [...(await kept.list())].filter(
    (file) => file !== MANIFEST_FILE && (copied.has(file) || !read.has(bundle.base + file)),
  );
  await kept.forget(files);
  copied.clear();
  await lookAtCopy(bundle);
}

/**
 * Brings what is on this device in line with the papers as they are now: the whole copy where the
 * reader wants that, else what was read and has been published anew.
 */
export async function followBundle(bundle: Bundle): Promise<void> {
  if (keptText(WANTED) !== null) return makeCopy(bundle);
  if (keptText(IN_LINE_WITH) === bundle.manifestHash) return;
  // What cannot be had now is fetched with the next start.
  await run((signal) => renewRead(bundle, signal).catch(() => undefined));
}

/**
 * Fetches what opens any paper that was read, by its id, and the successors of what was read of the
 * papers before; then lets go of what no manifest names any longer.
 */
async function renewRead(bundle: Bundle, signal: AbortSignal): Promise<void> {
  const tools = toolsOf(bundle, signal);
  const plan = await planCopy(bundle.manifest, tools);
  const named = new Set(plan.parts.map(({ file }) => file));
  const outdated = [...(await tools.kept.list())].filter((file) => !named.has(file));
  const places = new Set(
    [...outdated, ...bundle.manifest.identities.map(({ file }) => file)].map(placeOf),
  );
  const missing = plan.missing.filter(({ file }) => places.has(placeOf(file)));
  await copyMissing({ ...plan, missing }, tools, signal, () => undefined);
  await bringInLine(bundle, plan);
}

/** The name of a part without its hash: that of its successor in another bundle is the same. */
function placeOf(file: string): string {
  return file.replace(/\.[0-9a-f]{8}\.\w+$/, '');
}

async function bringInLine(bundle: Bundle, { parts }: CopyPlan): Promise<void> {
  const files = parts.map(({ file }) => file);
  const { service } = useSiteService.getState();
  if (service.kind !== 'ready') return;
  if (await askService(service.worker, { kind: 'keep-only', files }))
    keepText(IN_LINE_WITH, bundle.manifestHash);
}

async function completeBuild(): Promise<boolean> {
  const { service } = useSiteService.getState();
  return service.kind === 'ready' && askService(service.worker, { kind: 'complete' });
}

/** One at a time, whichever tab it is in; the next finds done what the one before it did. */
async function run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  const { signal } = controller;
  running = controller;
  try {
    await navigator.locks.request(`${siteName()} copy`, { signal }, () => work(signal));
  } catch (error) {
    if (!signal.aborted) useOfflineCopy.setState({ fault: whyStopped(error) });
  } finally {
    if (running === controller) {
      running = null;
      if (useOfflineCopy.getState().status === 'copying')
        useOfflineCopy.setState({ status: 'partial' });
    }
  }
}

function showPlan({ manifestHash }: Bundle, { missing, progress }: CopyPlan): void {
  const status = missing.length === 0 ? 'complete' : 'partial';
  useOfflineCopy.setState({ ...progress, status, of: manifestHash, fault: '' });
}

function toolsOf({ base }: Bundle, signal?: AbortSignal): CopyTools {
  const kept: KeptFiles = keptFiles(base);
  return {
    kept: {
      ...kept,
      keep: (file, bytes) => {
        copied.add(file);
        return kept.keep(file, bytes);
      },
    },
    // Past the browser's own cache: what is kept here need not be kept there as well.
    source: {
      fetchFile: (file) => fetchFile(new URL(file, base), 'no-store', signal),
      hash: sha256,
    },
    room: roomLeft,
  };
}
