import { ByteWriter } from './byte-writer.ts';
import type { EncodeText } from './codec.ts';
import { createPart } from './create-part.ts';
import { encodeNumberedBlocks, type NumberedBlockReference } from './directory.ts';
import type { PartReference } from './manifest.ts';
import type { PaperHeads } from './paper-heads.ts';
import { type EmitFile, partPath } from './part.ts';
import { RELATED } from './related-directory.ts';

/** Most papers a part. */
const MOST_PAPERS = 200;
/** Bytes of what rows show at which a part ends; they compress to less than 50 kB. */
const ENOUGH_BYTES = 100_000;

/** A paper by its number, and the terms that relate it. */
export interface RelatedNumber {
  readonly paper: number;
  readonly terms: readonly string[];
}

/**
 * Puts the neighbours of papers, in the order of these papers' numbers, into parts. Each part tells of
 * its neighbours what their rows show, once: papers that lie near each other often have the same.
 */
export class RelatedWriter {
  private readonly heads: PaperHeads;
  private readonly encodeText: EncodeText;
  private readonly emit: EmitFile;
  private readonly parts: NumberedBlockReference[] = [];
  private readonly papers = new Map<number, number>();
  private readonly terms = new Map<string, number>();
  private related: (readonly (readonly number[])[])[] = [];
  private first = 0;
  private size = 0;

  constructor(heads: PaperHeads, encodeText: EncodeText, emit: EmitFile) {
    this.heads = heads;
    this.encodeText = encodeText;
    this.emit = emit;
  }

  /** Adds the neighbours of the next paper. */
  add(neighbours: readonly RelatedNumber[]): void {
    this.related.push(
      neighbours.map(({ paper, terms }) => [
        this.placeOf(paper),
        ...terms.map((term) => placeIn(this.terms, term)),
      ]),
    );
    if (this.related.length === MOST_PAPERS || this.size >= ENOUGH_BYTES) this.endPart();
  }

  /** The reference to the directory of all parts, once the last paper was added. */
  finish(): PartReference {
    if (this.related.length > 0) this.endPart();
    const bytes = encodeNumberedBlocks(this.parts);
    const { file, reference } = createPart(`${RELATED}/parts`, 'bin', bytes);
    this.emit(file);
    return reference;
  }

  private placeOf(paper: number): number {
    if (!this.papers.has(paper)) this.size += this.heads.of(paper).length;
    return placeIn(this.papers, paper);
  }

  private endPart(): void {
    const part = new ByteWriter();
    const write = (text: string): void => part.writeBytes(this.encodeText(text));
    write('{"papers":[');
    for (const [paper, place] of this.papers) {
      write(place === 0 ? '\n' : ',\n');
      part.writeBytes(this.heads.of(paper));
    }
    write(`],\n"terms":${JSON.stringify([...this.terms.keys()])}`);
    write(`,\n"related":${JSON.stringify(this.related)}}\n`);
    const path = partPath(RELATED, this.parts.length);
    const { file, reference } = createPart(path, 'json', part.toBytes());
    this.emit(file);
    this.parts.push({ ...reference, first: this.first });
    this.first += this.related.length;
    this.related = [];
    this.papers.clear();
    this.terms.clear();
    this.size = 0;
  }
}

/** The place of a thing in the order in which it was first asked for. */
function placeIn<Thing>(places: Map<Thing, number>, thing: Thing): number {
  const place = places.get(thing) ?? places.size;
  places.set(thing, place);
  return place;
}
