import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS } from './paper-fields.ts';
import { decodePlaces } from './place-block.ts';
import { placeOf } from './positions.ts';
import { NOWHERE, type TermEntry } from './term-entry.ts';
import { encodePlaces } from './write-places.ts';

const position = fc.oneof(fc.nat(300), fc.nat(100_000));
const place = fc
  .tuple(fc.constantFrom(...FIELDS), position)
  .map(([field, where]) => placeOf(field, where));
const places = fc.uniqueArray(place).map((all) => all.sort((a, b) => a - b));
const term = fc.array(places);

/** A term of papers 0 on, by its places in each. */
function entryOf(papers: readonly (readonly number[])[]): TermEntry {
  const starts = [0];
  for (const own of papers) starts.push((starts.at(-1) ?? 0) + own.length);
  return {
    papers: Uint32Array.from(papers.keys()),
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(papers.flat()),
  };
}

/** The places of all papers of all terms in order. */
function placesIn(bytes: Uint8Array): readonly (readonly number[])[] {
  const { starts, places: all } = decodePlaces(bytes);
  return Array.from(starts.subarray(1), (end, index) => [...all.subarray(starts[index], end)]);
}

test('places come back paper by paper and term by term', () => {
  fc.assert(
    fc.property(fc.array(term), (terms) => {
      expect(placesIn(encodePlaces(terms.map(entryOf)))).toEqual(terms.flat());
    }),
  );
});

test('the papers of a term without places have none', () => {
  const mark = { papers: Uint32Array.of(4, 9), starts: NOWHERE, places: NOWHERE };
  const word = entryOf([[placeOf('title', 2), placeOf('abstract', 7)]]);
  expect(placesIn(encodePlaces([mark, word]))).toEqual([
    [],
    [],
    [placeOf('title', 2), placeOf('abstract', 7)],
  ]);
});

test('a word that stands once in an abstract takes one byte beside its position', () => {
  const sizeOf = (papers: number): number =>
    encodePlaces([entryOf(Array.from({ length: papers }, () => [placeOf('abstract', 200)]))])
      .length;
  expect(sizeOf(70) - sizeOf(50)).toBe(40);
});

test('whatever the bytes are, no more places are read than there are bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
      expect(decodePlaces(any).places.length).toBeLessThanOrEqual(any.length);
    }),
  );
});

test('the last place of a field and the first of the next do not follow each other', () => {
  expect(placeOf('authors', 0)).toBeGreaterThan(placeOf('title', 16_000_000) + 1);
});
