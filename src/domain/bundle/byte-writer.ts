/** Bytes that grow as they are written. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private size = 0;

  get length(): number {
    return this.size;
  }

  /** Writes a number of up to 32 bits, seven bits a byte, lowest first (LEB128). */
  writeNumber(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.writeByte(rest);
  }

  writeByte(byte: number): void {
    if (this.size === this.buffer.length) this.reserve(1);
    this.buffer[this.size] = byte;
    this.size += 1;
  }

  writeBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** What was written, as bytes of their own. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.size);
  }

  /** What was written, good until the next write. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.size);
  }

  clear(): void {
    this.size = 0;
  }

  private reserve(bytes: number): void {
    if (this.size + bytes <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.size + bytes));
    grown.set(this.buffer.subarray(0, this.size));
    this.buffer = grown;
  }
}
