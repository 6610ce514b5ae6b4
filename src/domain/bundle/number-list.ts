const LEAST = 1024;

/** Numbers of 32 bits that grow in number, four bytes each. */
export class NumberList {
  private buffer: Uint32Array;
  private size = 0;

  /** A list that needs to be moved only once it has more numbers than are expected. */
  constructor(expected = 0) {
    this.buffer = new Uint32Array(Math.max(expected, LEAST));
  }

  get length(): number {
    return this.size;
  }

  push(value: number): void {
    if (this.size === this.buffer.length) {
      const grown = new Uint32Array(this.buffer.length * 2);
      grown.set(this.buffer);
      this.buffer = grown;
    }
    this.buffer[this.size] = value;
    this.size += 1;
  }

  /** The numbers so far, good until the next is added. */
  view(): Uint32Array {
    return this.buffer.subarray(0, this.size);
  }

  clear(): void {
    this.size = 0;
  }
}
