import { type Backup, BACKUP_LIMIT } from '#domain/backup/backup.ts';
import { type BackupFault, tooLargeFault } from '#domain/backup/backup-fault.ts';
import { createBackupReader } from '#domain/backup/read-backup.ts';
import { readSnapshotFile } from '#platform/backup-store.ts';
import type { JobOutcome, JobProgress } from '../backup-api.ts';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

const GZIP_MARK = [0x1f, 0x8b] as const;

function refused(fault: BackupFault): JobOutcome<never> {
  return { ok: false, fault };
}

function unread(message: string): JobOutcome<never> {
  return refused({ code: 'unread', message });
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === GZIP_MARK[0] && second === GZIP_MARK[1];
}

/** Tells how much of a file went past. */
function counted(size: number, onProgress: (progress: JobProgress) => void) {
  let done = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      done += chunk.length;
      onProgress({ done, of: size });
      controller.enqueue(chunk);
    },
  });
}

function notText(offset: number): BackupFault {
  const message = `The file is damaged near byte ${offset}: it is not text in UTF-8 there.`;
  return { code: 'damaged', message };
}

/** Reads a stream up to the limit, piece by piece; what it throws is the browser's. */
async function readBytes(bytes: Bytes, limit: number): Promise<JobOutcome<Backup>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = createBackupReader();
  const source = bytes.getReader();
  let offset = 0;
  const take = (chunk: Uint8Array<ArrayBuffer> | undefined): BackupFault | null => {
    try {
      return reader.write(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch {
      return notText(offset);
    }
  };
  for (;;) {
    const { done, value } = await source.read();
    const tooLarge = offset + (value?.length ?? 0) > limit;
    const fault = tooLarge ? tooLargeFault(null, limit) : take(value);
    if (fault !== null) {
      // Nobody waits for the rest.
      source.cancel().catch(() => undefined);
      return refused(fault);
    }
    offset += value?.length ?? 0;
    if (done) break;
  }
  const read = reader.end();
  return read.ok ? { ok: true, value: read.backup } : read;
}

/** Whether it was the file itself that could not be read, rather than what it holds. */
function isUnread(thrown: unknown): boolean {
  return thrown instanceof Error && /^Not(?:Readable|Found)Error$/.test(thrown.name);
}

/** Reads a backup out of a file, compressed or not, of which no more than the limit is unpacked. */
export async function readFile(
  file: Blob,
  onProgress: (progress: JobProgress) => void,
  limit = BACKUP_LIMIT,
): Promise<JobOutcome<Backup>> {
  if (file.size > limit) return refused(tooLargeFault(file.size, limit));
  let isPacked = false;
  try {
    isPacked = await isGzip(file);
    const bytes = file.stream().pipeThrough(counted(file.size, onProgress));
    const unpacked = isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
    return await readBytes(unpacked, limit);
  } catch (thrown) {
    if (isPacked && !isUnread(thrown))
      return refused({
        code: 'damaged',
        message:
          'The compressed file is damaged or cut off: it cannot be unpacked to its end. Perhaps it was not downloaded whole.',
      });
    return unread('The browser could not read the file. Perhaps it was moved or changed.');
  }
}

/** Reads a file or a snapshot. */
export async function readSource(
  site: string,
  source: Blob | number,
  onProgress: (progress: JobProgress) => void,
): Promise<JobOutcome<Backup>> {
  if (typeof source !== 'number') return readFile(source, onProgress);
  const kept = await readSnapshotFile(site, source);
  if (!kept.ok) return kept;
  return kept.value === null
    ? unread('This snapshot is gone.')
    : readFile(new Blob([kept.value]), onProgress);
}
