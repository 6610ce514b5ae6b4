/** Reads what a ByteWriter wrote; past the end every number is 0. */
export class ByteReader {
  position: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  readByte(): number {
    const byte = this.bytes[this.position] ?? 0;
    this.position += 1;
    return byte;
  }

  readNumber(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.readByte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  readBytes(length: number): Uint8Array {
    const bytes = this.bytes.subarray(this.position, this.position + length);
    this.position += length;
    return bytes;
  }
}
