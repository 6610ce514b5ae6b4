import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../bundle/byte-reader.ts';
import { ByteWriter } from '../bundle/byte-writer.ts';
import { FIELDS } from './paper-fields.ts';
import { placeOf, readPlaces, skipPlaces } from './positions.ts';
import { writePlaces } from './write-places.ts';

const place = fc
  .tuple(fc.constantFrom(...FIELDS), fc.integer({ min: 0, max: 100_000 }))
  .map(([field, position]) => placeOf(field, position));
const places = fc.uniqueArray(place).map((all) => all.sort((a, b) => a - b));

test('places come back paper by paper, and papers can be skipped', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(places, fc.boolean())), (papers) => {
      const writer = new ByteWriter();
      for (const [list] of papers) writePlaces(writer, list);
      const bytes = writer.toBytes();
      const reader = new ByteReader(bytes);
      for (const [list, isSkipped] of papers) {
        const found: number[] = [];
        if (isSkipped) skipPlaces(reader);
        else readPlaces(reader, found);
        expect(found).toEqual(isSkipped ? [] : list);
      }
      expect(reader.position).toBe(bytes.length);
    }),
  );
});

test('a word that stands once in an abstract takes one byte beside its position', () => {
  const writer = new ByteWriter();
  writePlaces(writer, [placeOf('abstract', 100)]);
  expect(writer.length).toBe(2);
});

test('the last place of a field and the first of the next do not follow each other', () => {
  expect(placeOf('authors', 0)).toBeGreaterThan(placeOf('title', 16_000_000) + 1);
});
