const PAGE_BITS = 20;
const PAGE_BYTES = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_BYTES - 1;
const SLICE_SIZES = [8, 16, 32, 64, 128, 256, 512, 1024, 4096, 16_384];
const LAST_LEVEL = SLICE_SIZES.length - 1;
/** Bytes at a slice's end that hold the address of the next. */
const LINK_BYTES = 4;

/**
 * Very many lists of bytes that grow side by side in shared pages: each list is a chain of slices
 * of growing size, so that a list of three bytes costs eight and no object (the byte block pool of
 * Apache Lucene's indexing chain).
 */
export class ByteLists {
  private readonly pages: Uint8Array[] = [];
  private end = 0;
  private readonly heads: number[] = [];
  private readonly tails: number[] = [];
  private readonly limits: number[] = [];
  private readonly levels: number[] = [];
  private readonly lengths: number[] = [];

  lengthOf(list: number): number {
    return this.lengths[list] ?? 0;
  }

  /** Appends a number to a list as a ByteWriter writes it. Lists are numbered from 0 on. */
  appendNumber(list: number, value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.appendByte(list, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.appendByte(list, rest);
  }

  appendByte(list: number, byte: number): void {
    if (this.lengths[list] === undefined) this.open(list);
    if (this.tails[list] === this.limits[list]) this.extend(list);
    const tail = this.tails[list] ?? 0;
    this.write(tail, byte);
    this.tails[list] = tail + 1;
    this.lengths[list] = (this.lengths[list] ?? 0) + 1;
  }

  appendBytes(list: number, bytes: Uint8Array): void {
    for (const byte of bytes) this.appendByte(list, byte);
  }

  /** The bytes of a list. */
  toBytes(list: number): Uint8Array {
    const bytes = new Uint8Array(this.lengthOf(list));
    let address = this.heads[list] ?? 0;
    let level = 0;
    let copied = 0;
    while (copied < bytes.length) {
      const room = (SLICE_SIZES[level] ?? 0) - LINK_BYTES;
      const length = Math.min(room, bytes.length - copied);
      bytes.set(this.slice(address, length), copied);
      copied += length;
      address = this.readLink(address + room);
      level = Math.min(level + 1, LAST_LEVEL);
    }
    return bytes;
  }

  private open(list: number): void {
    while (this.lengths.length <= list) {
      const address = this.allocate(0);
      this.heads.push(address);
      this.tails.push(address);
      this.limits.push(address + (SLICE_SIZES[0] ?? 0) - LINK_BYTES);
      this.levels.push(0);
      this.lengths.push(0);
    }
  }

  private extend(list: number): void {
    const level = Math.min((this.levels[list] ?? 0) + 1, LAST_LEVEL);
    const address = this.allocate(level);
    const link = this.limits[list] ?? 0;
    for (let byte = 0; byte < LINK_BYTES; byte += 1)
      this.write(link + byte, Math.floor(address / 2 ** (8 * byte)) & 0xff);
    this.levels[list] = level;
    this.tails[list] = address;
    this.limits[list] = address + (SLICE_SIZES[level] ?? 0) - LINK_BYTES;
  }

  private allocate(level: number): number {
    const size = SLICE_SIZES[level] ?? 0;
    const room = this.pages.length * PAGE_BYTES - this.end;
    if (room < size) {
      this.end = this.pages.length * PAGE_BYTES;
      this.pages.push(new Uint8Array(PAGE_BYTES));
    }
    const address = this.end;
    this.end += size;
    return address;
  }

  private write(address: number, byte: number): void {
    const page = this.pages[Math.floor(address / PAGE_BYTES)];
    if (page) page[address & PAGE_MASK] = byte;
  }

  private slice(address: number, length: number): Uint8Array {
    const start = address & PAGE_MASK;
    const page = this.pages[Math.floor(address / PAGE_BYTES)] ?? new Uint8Array(0);
    return page.subarray(start, start + length);
  }

  private readLink(address: number): number {
    const [first = 0, second = 0, third = 0, fourth = 0] = this.slice(address, LINK_BYTES);
    return first + second * 2 ** 8 + third * 2 ** 16 + fourth * 2 ** 24;
  }
}
