import { BundleError } from '#domain/bundle/bundle-error.ts';
import { fetchPart, type PartSource } from '#domain/bundle/fetch-part.ts';
import { listParts } from '#domain/bundle/list-parts.ts';
import type { Manifest, PartReference } from '#domain/bundle/manifest.ts';
import { decodeText } from '#platform/decode-text.ts';
import { inTurns } from '#platform/in-turns.ts';
import type { KeptFiles } from '#platform/kept-files.ts';

/** What copying a bundle to this device needs. */
export interface CopyTools {
  readonly kept: KeptFiles;
  readonly source: PartSource<Uint8Array<ArrayBuffer>>;
  /** How many more bytes can be kept; null where the browser does not say. */
  readonly room: () => Promise<number | null>;
}

/** How much of a bundle is on this device, in bytes. */
export interface CopyProgress {
  readonly kept: number;
  readonly total: number;
}

/** Why copying stopped, in a sentence for the reader. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
}

/** So many files at a time leave the reader's own requests their way. */
const AT_A_TIME = 4;
/** The browser's figures are rough, and the shelf needs room too. */
const ROOM_TO_LEAVE = 10_000_000;

/** All files of a bundle, and which of them are not on this device yet. */
export interface CopyPlan {
  readonly parts: readonly PartReference[];
  readonly missing: readonly PartReference[];
  readonly progress: CopyProgress;
}

/** Finds what of a bundle is on this device; rejects with a BundleError where its directories cannot be had. */
export async function planCopy(manifest: Manifest, tools: CopyTools): Promise<CopyPlan> {
  const load = async (reference: PartReference): Promise<Uint8Array> =>
    (await tools.kept.read(reference.file)) ?? copyPart(reference, tools);
  const parts = await listParts(manifest, load, decodeText);
  const kept = await tools.kept.list();
  const missing = parts.filter(({ file }) => !kept.has(file));
  const total = sizeOf(parts);
  return { parts, missing, progress: { kept: total - sizeOf(missing), total } };
}

/**
 * Copies what is missing, each file held against its hash. Can be stopped and taken up again at any
 * time; rejects with the signal's reason, or with a BundleError or a CopyError.
 */
export async function copyMissing(
  { missing, progress }: CopyPlan,
  tools: CopyTools,
  signal: AbortSignal,
  onProgress: (progress: CopyProgress) => void,
): Promise<void> {
  const room = await tools.room();
  const needed = sizeOf(missing);
  if (room !== null && needed > 0 && needed + ROOM_TO_LEAVE > room)
    throw new CopyError(noRoom(needed, room));
  let { kept } = progress;
  await inTurns(missing, AT_A_TIME, async (part) => {
    signal.throwIfAborted();
    await copyPart(part, tools);
    kept += part.bytes;
    if (!signal.aborted) onProgress({ kept, total: progress.total });
  });
  signal.throwIfAborted();
}

/** The sentence for the reader about why copying stopped. */
export function whyStopped(error: unknown): string {
  if (error instanceof CopyError) return error.message;
  const message = error instanceof BundleError ? error.message : String(error);
  return `${message} What has come so far is kept.`;
}

async function copyPart(
  reference: PartReference,
  { kept, source }: CopyTools,
): Promise<Uint8Array> {
  const bytes = await fetchPart(reference, source);
  const outcome = await kept.keep(reference.file, bytes);
  if (outcome.ok) return bytes;
  throw new CopyError(
    outcome.fault.code === 'quota'
      ? 'The browser has no more room for Lectern. What has come so far is kept.'
      : `The browser could not keep a file: ${outcome.fault.message}`,
  );
}

function sizeOf(parts: readonly PartReference[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function noRoom(needed: number, room: number): string {
  const missing = Math.ceil((needed + ROOM_TO_LEAVE - room) / 1e6);
  return `The browser leaves too little room for all papers: ${missing} MB are missing.`;
}
