import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

const someNumber = fc.oneof(fc.nat(300), fc.nat(0xffffffff));

test('numbers and bytes come back as they were written', () => {
  const item = fc.oneof(someNumber, fc.uint8Array({ maxLength: 2000 }));
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const writer = new ByteWriter();
      for (const one of items) {
        if (typeof one === 'number') writer.writeNumber(one);
        else writer.writeBytes(one);
      }
      const bytes = writer.toBytes();
      expect(bytes).toHaveLength(writer.length);
      expect(writer.view()).toEqual(bytes);
      const reader = new ByteReader(bytes);
      for (const one of items)
        expect(
          typeof one === 'number' ? reader.readNumber() : reader.readBytes(one.length),
        ).toEqual(one);
      expect(reader.position).toBe(bytes.length);
    }),
  );
});

test('small numbers take one byte', () => {
  const writer = new ByteWriter();
  writer.writeNumber(127);
  expect(writer.length).toBe(1);
  writer.writeNumber(128);
  expect(writer.length).toBe(3);
});

test('past the end every number is 0, and cut numbers end', () => {
  const reader = new ByteReader(Uint8Array.of(0xff));
  expect(reader.readNumber()).toBe(127);
  expect(reader.readNumber()).toBe(0);
});

test('a cleared writer begins anew', () => {
  const writer = new ByteWriter();
  writer.writeNumber(7);
  writer.clear();
  writer.writeByte(9);
  expect([...writer.toBytes()]).toEqual([9]);
});
