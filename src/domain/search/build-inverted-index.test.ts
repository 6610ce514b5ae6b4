import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../text/tokenize.ts';
import { InvertedIndexBuilder } from './build-inverted-index.ts';
import { FIELDS, type FieldName } from './paper-fields.ts';
import { placeOf } from './positions.ts';
import type { KeyedEntry } from './term-entry.ts';

type Passage = readonly [FieldName, string];

const word = fc.constantFrom('Deep', 'deep', 'Jürgen', 'α', 'x2', '模型', '…', 'a');
const passage = fc.tuple(
  fc.constantFrom(...FIELDS),
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
);
const documents = fc.array(
  fc
    .array(passage, { maxLength: 4 })
    .map((given) =>
      given.toSorted(([one], [other]) => FIELDS.indexOf(one) - FIELDS.indexOf(other)),
    ),
  { maxLength: 5 },
);

/** Of each term, the places in each document that has it. */
type Postings = Record<string, Record<number, readonly number[]>>;

function postingsOf(given: readonly (readonly Passage[])[]): Postings {
  const found: Record<string, Record<number, number[]>> = {};
  for (const [document, passages] of given.entries()) {
    const next = { title: 0, authors: 0, abstract: 0 };
    for (const [field, text] of passages) {
      for (const { terms } of tokenize(text)) {
        for (const term of terms)
          ((found[term] ??= {})[document] ??= []).push(placeOf(field, next[field]));
        next[field] += 1;
      }
      next[field] += 1;
    }
  }
  return found;
}

function postingsIn(entries: readonly KeyedEntry[]): Postings {
  return Object.fromEntries(
    entries.map(({ key, papers, starts, places }) => [
      key,
      Object.fromEntries(
        [...papers].map((paper, row) => [
          paper,
          [...places.subarray(starts[row], starts[row + 1])],
        ]),
      ),
    ]),
  );
}

test('an index has every word of its documents, where it stands, in the order of terms', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const builder = new InvertedIndexBuilder(0);
      for (const passages of given) {
        const words = passages.map(([field, text]) => builder.addPassage(field, text));
        expect(words).toEqual(passages.map(([, text]) => tokenize(text).length));
        builder.endDocument();
      }
      const entries = [...builder.entries()];
      expect(entries.map(({ key }) => key)).toEqual(entries.map(({ key }) => key).toSorted());
      expect(postingsIn(entries)).toEqual(postingsOf(given));
    }),
  );
});

test('a term that stands nowhere has the documents that it was added to, and no places', () => {
  const builder = new InvertedIndexBuilder(0);
  builder.addPassage('title', 'deep');
  builder.addTerms([':code', ':link']);
  builder.endDocument();
  builder.endDocument();
  builder.addTerms([':link']);
  builder.addPassage('title', 'deep');
  builder.endDocument();
  const nowhere = { starts: new Uint32Array(0), places: new Uint32Array(0) };
  const [code, link, deep] = builder.entries();
  expect(code).toEqual({ key: ':code', papers: Uint32Array.of(0), ...nowhere });
  expect(link).toEqual({ key: ':link', papers: Uint32Array.of(0, 2), ...nowhere });
  expect(deep?.papers).toEqual(Uint32Array.of(0, 2));
});

test('an index of more words than were expected has them all', () => {
  const builder = new InvertedIndexBuilder(0);
  builder.addPassage('abstract', 'a '.repeat(5000));
  builder.endDocument();
  const [entry] = builder.entries();
  expect(entry?.starts).toEqual(Uint32Array.of(0, 5000));
  expect(entry?.places.at(-1)).toBe(placeOf('abstract', 4999));
});
