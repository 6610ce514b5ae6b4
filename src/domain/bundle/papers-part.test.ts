import { describe, expect, test } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { decodeText, encodeText, partsOf } from '#testing/memory-bundle.ts';
import { decodePapers } from './papers-part.ts';

const papers = Array.from({ length: 450 }, (_, number) => buildPaper({ title: `Paper ${number}` }));

describe('parts of papers', () => {
  test('hold at most 200 papers each and together all of them, in order', () => {
    const { value: references, files } = partsOf(papers);
    expect(references.map(({ first, count }) => [first, count])).toEqual([
      [0, 200],
      [200, 200],
      [400, 50],
    ]);
    const read = references.flatMap((reference, index) => {
      const decoded = decodePapers(reference, files[index]?.bytes ?? new Uint8Array(), decodeText);
      return decoded.ok ? decoded.value : [];
    });
    expect(read).toEqual(papers);
  });

  test('of long papers are bounded by bytes, and a paper too long for any stands alone', () => {
    const abstract = 'long '.repeat(25_000);
    const long = papers.slice(0, 5).map((paper) => ({ ...paper, abstract }));
    const huge = { ...buildPaper(), abstract: abstract.repeat(10) };
    const { value: references } = partsOf([...long, huge]);
    expect(references.map(({ count }) => count)).toEqual([2, 2, 1, 1]);
  });

  test('of no papers are none', () => {
    expect(partsOf([])).toEqual({ value: [], files: [] });
  });

  test('that do not hold what they should are refused, naming the file', () => {
    const [reference] = partsOf(papers.slice(0, 2)).value;
    if (reference === undefined) throw new Error('Two papers make a part.');
    const codeOf = (bytes: Uint8Array): unknown => {
      const decoded = decodePapers(reference, bytes, decodeText);
      return decoded.ok ? null : [decoded.fault.code, decoded.fault.file === reference.file];
    };
    expect(codeOf(Uint8Array.of(0xff))).toEqual(['syntax', true]);
    expect(codeOf(encodeText('[{}]'))).toEqual(['schema', true]);
    expect(codeOf(encodeText('[]'))).toEqual(['schema', true]);
    const other = JSON.stringify([papers[0], { ...papers[1], authors: [1] }]);
    expect(codeOf(encodeText(other))).toEqual(['schema', true]);
  });
});
