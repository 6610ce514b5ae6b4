import type { Paper } from '../paper/paper.ts';
import type { EncodeText } from './codec.ts';
import { ByteWriter } from './byte-writer.ts';
import { createPart } from './create-part.ts';
import type { PapersPartReference } from './manifest.ts';
import { PAPERS } from './papers-directory.ts';
import { type EmitFile, partPath } from './part.ts';

/** Most papers a part. */
const MOST_PAPERS = 200;
/** Most bytes a part of several papers, which compress to about 100 kB. */
const MOST_BYTES = 300_000;

/** A paper as it stands in its part. */
export function encodePaper(paper: Paper, encodeText: EncodeText): Uint8Array {
  return encodeText(JSON.stringify(paper));
}

/**
 * Puts encoded papers, in the order of their numbers, into parts bounded by count and bytes; each is
 * handed on as soon as it is full.
 */
export class PapersWriter {
  private readonly references: PapersPartReference[] = [];
  private readonly emit: EmitFile;
  private readonly opening: Uint8Array;
  private readonly separator: Uint8Array;
  private readonly closing: Uint8Array;
  private readonly part = new ByteWriter();
  private first = 0;
  private count = 0;
  private size = 0;

  constructor(encodeText: EncodeText, emit: EmitFile) {
    this.emit = emit;
    this.opening = encodeText('[');
    this.separator = encodeText(',\n');
    this.closing = encodeText(']\n');
  }

  /** Adds the next paper. */
  add(row: Uint8Array): void {
    if (this.count === MOST_PAPERS || this.size + row.length > MOST_BYTES) this.endPart();
    this.part.writeBytes(this.count === 0 ? this.opening : this.separator);
    this.part.writeBytes(row);
    this.count += 1;
    this.size += row.length;
  }

  /** The references to all parts, once the last paper was added. */
  finish(): readonly PapersPartReference[] {
    this.endPart();
    return this.references;
  }

  private endPart(): void {
    if (this.count === 0) return;
    this.part.writeBytes(this.closing);
    const path = partPath(PAPERS, this.references.length);
    const { file, reference } = createPart(path, 'json', this.part.toBytes());
    this.references.push({ ...reference, first: this.first, count: this.count });
    this.emit(file);
    this.first += this.count;
    this.count = 0;
    this.size = 0;
    this.part.clear();
  }
}
