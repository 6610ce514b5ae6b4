import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryDigest,
  arbitraryDigestLikeText,
  renderDigest,
} from '#testing/arbitrary-digest.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { parseDateLine } from './date-line.ts';
import { escapeControls, splitLines } from './lines.ts';
import { byPlace } from './diagnostic.ts';
import { piecesOf } from './digest-pieces.ts';
import { parseDigest, type ParsedDigest, parsePieces } from './parse-digest.ts';
import type { LinePlace } from './report.ts';

const RUNS = propertyRuns(10_000);
/** Words that an author list says and its names do not. */
const UNSPOKEN = new Set(['and', 'for', 'the', 'on', 'behalf', 'of', 'et', 'al', 'others', 'alii']);

describe('parseDigest, whatever the text', () => {
  it('loses nothing of arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectNothingLost), RUNS);
  });

  it('loses nothing of text made of what digests are made of', () => {
    fc.assert(fc.property(arbitraryDigestLikeText, expectNothingLost), RUNS);
  });

  it('gives back every well-formed digest, with any line end', () => {
    fc.assert(
      fc.property(arbitraryDigest, fc.constantFrom('\n', '\r\n', '\r'), (days, lineEnd) => {
        const { papers, diagnostics } = parseDigest(renderDigest(days, lineEnd), 'd.txt');
        const expected = days.flatMap(([date, ofDay]) =>
          ofDay.map(({ title, authors, paragraphs }) => ({
            title,
            authors,
            abstract: paragraphs.join('\n\n'),
            date,
          })),
        );
        const read = papers.map(({ title, authors, abstract, date }) => ({
          title,
          authors,
          abstract,
          date,
        }));
        expect(read).toEqual(expected);
        expect(diagnostics).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same in pieces, however the text comes and is cut', () => {
    const text = fc.oneof(
      arbitraryDigestLikeText,
      arbitraryDigest.map((days) => renderDigest(days)),
    );
    const chunk = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(text, chunk, fc.integer({ min: 0, max: 60 }), (whole, length, size) => {
        const pieces = [...piecesOf(chunksOf(whole, length), size)];
        expect(pieces.join('')).toBe(whole);
        const read = [...parsePieces(pieces, 'd.txt')];
        const { papers, diagnostics } = parseDigest(whole, 'd.txt');
        expect(read.flatMap((piece) => piece.papers)).toEqual(papers);
        expect(read.flatMap((piece) => piece.diagnostics).sort(byPlace)).toEqual(diagnostics);
      }),
      RUNS,
    );
  });

  it('cuts a digest at its days', () => {
    const days = ['2019-12-06', 'Dec 5, 2019'].map(
      (day) => `${day}\nA Title\nAda Lovelace\n\nWe.\n\n`,
    );
    expect([...piecesOf(chunksOf(days.join(''), 7), 1)]).toEqual(days);
  });

  it('gives the same papers where only blanks were added', () => {
    fc.assert(
      fc.property(arbitraryDigest, fc.constantFrom(' ', '\t', '\u00a0'), (days, blank) => {
        const text = renderDigest(days);
        const padded = text.replaceAll('\n', `${blank}\n`).replaceAll(/\n\s*\n/g, `\n${blank}\n\n`);
        const ids = ({ papers }: ParsedDigest) => papers.map(({ id, abstract }) => [id, abstract]);
        expect(ids(parseDigest(padded, 'd.txt'))).toEqual(ids(parseDigest(text, 'd.txt')));
      }),
      { numRuns: 1000 },
    );
  });
});

function* chunksOf(text: string, length: number): Generator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

/** Every line that shows anything stands in one place, and its text is found there. */
function expectNothingLost(text: string): void {
  const parsed = parseDigest(text, 'd.txt');
  const { papers, places } = parsed;
  const lines = splitLines(text);
  const textIn = (place: LinePlace): string =>
    lines
      .filter((_, index) => places[index] === place)
      .map((line) => line.text)
      .join(' ');
  expect(places).toHaveLength(lines.length);
  for (const [index, line] of lines.entries()) {
    const isBlank = line.text === '' && line.damaged === null;
    expect(places[index] === 'blank').toBe(isBlank);
  }
  const dates = lines.filter((_, index) => places[index] === 'date');
  expect(dates.every((line) => parseDateLine(line.text) !== null)).toBe(true);
  expect(papers.map(({ title }) => title).join(' ')).toBe(textIn('title'));
  const abstracts = papers.map(({ abstract }) => abstract.replaceAll('\n\n', ' '));
  expect(abstracts.filter(Boolean).join(' ')).toBe(textIn('abstract'));
  const names = papers.flatMap(({ authors }) => authors).join(' ');
  expect(spokenWords(names)).toEqual(spokenWords(textIn('authors')));
  expectDiagnosticsQuote(parsed, text);
}

function expectDiagnosticsQuote({ diagnostics, places }: ParsedDigest, text: string): void {
  const quoted = new Set(diagnostics.flatMap(({ quote }) => quote.split('\n')));
  for (const [index, { text: shown, damaged }] of splitLines(text).entries()) {
    if (places[index] !== 'diagnostic') continue;
    expect(quoted).toContain(shown === '' ? escapeControls(damaged ?? '') : shown);
  }
}

function spokenWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !UNSPOKEN.has(word.toLowerCase()));
}
