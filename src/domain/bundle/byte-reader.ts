/** Reads what a ByteWriter wrote; past the end every number is 0. */
export class ByteReader {
  position: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  readNumber(): number {
    let byte = this.bytes[this.position] ?? 0;
    this.position += 1;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && shift < 35; shift += 7) {
      byte = this.bytes[this.position] ?? 0;
      this.position += 1;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  }

  readBytes(length: number): Uint8Array {
    const bytes = this.bytes.subarray(this.position, this.position + length);
    this.position += length;
    return bytes;
  }
}
