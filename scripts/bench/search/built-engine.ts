import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BundleFile } from '#domain/bundle/part.ts';

/** An engine's index, written where a server can give it out. */
export interface BuiltEngine {
  /** In ms. */
  readonly buildTime: number;
  /** Bytes gzip of the index, by what they are for. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly files: number;
}

/** Writes files anew into a folder of their own. */
export async function writeFiles(folder: string, files: readonly BundleFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { file, bytes } of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

/** Bytes gzip of files that are compressed one by one. */
export function gzipSize(files: readonly Uint8Array[]): number {
  return files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

/** How long work takes, in ms, and what comes of it. */
export async function timed<Value>(
  work: () => Value | Promise<Value>,
): Promise<readonly [number, Value]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}
