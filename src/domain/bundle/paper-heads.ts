import type { EncodeText } from './codec.ts';
import { NumberList } from './number-list.ts';
import type { RelatedPaper } from './related-part.ts';

const PAGE_BYTES = 1 << 20;

/** What rows show of all papers, as the bytes that stand in parts: in pages, so that none is copied as they grow. */
export class PaperHeads {
  private readonly encodeText: EncodeText;
  private readonly pages: Uint8Array[] = [];
  /** Where each paper's bytes begin, by page and within it, and how many they are. */
  private readonly pageOf = new NumberList();
  private readonly starts = new NumberList();
  private readonly lengths = new NumberList();
  private end = PAGE_BYTES;

  constructor(encodeText: EncodeText) {
    this.encodeText = encodeText;
  }

  /** Adds the next paper by number. */
  add(paper: RelatedPaper): void {
    const bytes = this.encodeText(JSON.stringify(paper));
    if (this.end + bytes.length > PAGE_BYTES) {
      this.pages.push(new Uint8Array(Math.max(PAGE_BYTES, bytes.length)));
      this.end = 0;
    }
    this.pages.at(-1)?.set(bytes, this.end);
    this.pageOf.push(this.pages.length - 1);
    this.starts.push(this.end);
    this.lengths.push(bytes.length);
    this.end += bytes.length;
  }

  /** The bytes of a paper that was added. */
  of(paper: number): Uint8Array {
    const start = this.starts.view()[paper] ?? 0;
    const page = this.pages[this.pageOf.view()[paper] ?? 0] ?? new Uint8Array(0);
    return page.subarray(start, start + (this.lengths.view()[paper] ?? 0));
  }
}
