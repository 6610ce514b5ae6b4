import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { ByteWriter } from '#domain/bundle/byte-writer.ts';

const CHUNK = 2 ** 20;

/** A file that is written from its beginning to its end, a chunk at a time. */
export class HashedFile {
  private readonly descriptor: number;
  private readonly hash = createHash('sha256');
  private readonly waiting = new ByteWriter();

  constructor(path: string) {
    this.descriptor = openSync(path, 'w');
  }

  write(bytes: Uint8Array): void {
    this.waiting.writeBytes(bytes);
    if (this.waiting.length >= CHUNK) this.flush();
  }

  /** Ends the file and gives the SHA-256 of its bytes. */
  close(): string {
    this.flush();
    closeSync(this.descriptor);
    return this.hash.digest('hex');
  }

  private flush(): void {
    let rest = this.waiting.view();
    this.hash.update(rest);
    while (rest.length > 0) rest = rest.subarray(writeSync(this.descriptor, rest));
    this.waiting.clear();
  }
}

/** The SHA-256 of a file that may be larger than memory. */
export function hashFile(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const chunk = new Uint8Array(CHUNK);
    for (let read = -1; read !== 0;) {
      read = readSync(descriptor, chunk);
      hash.update(chunk.subarray(0, read));
    }
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes of a file from a place on, fewer where it ends before. */
export function readSlice(path: string, start: number, length: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const slice = new Uint8Array(length);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < length;) {
      read = readSync(descriptor, slice, filled, length - filled, start + filled);
      filled += read;
    }
    return slice.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}
