import { describe, expect, test } from 'vitest';
import { decodeText, encodeText } from '#testing/memory-bundle.ts';
import {
  type BlockKind,
  blockPath,
  decodeNameBlocks,
  decodeNumberedBlocks,
  decodeTermBlocks,
  decodeTermDirectories,
  encodeNameBlocks,
  encodeNumberedBlocks,
  encodeTermBlocks,
  encodeTermDirectories,
} from './directory.ts';
import type { PartReference } from './manifest.ts';
import { createPart } from './create-part.ts';

function block(kind: BlockKind, index: number): PartReference {
  return createPart(blockPath(kind, index), 'bin', encodeText(`${kind} ${index}`)).reference;
}

const terms = ['', 'deep', 'é', '学'].map((from, index) => ({
  from,
  ...block('terms', index),
  positions: block('positions', index),
}));
const names = ['ada', 'wei'].map((from, index) => ({ from, ...block('names', index) }));
const authors = [0, 300].map((first, index) => ({ first, ...block('authors', index) }));

const directories = ['', 'deep'].map((from, index) => ({
  from,
  first: index * 128,
  ...block('term-directories', index),
}));

describe('a directory', () => {
  test('comes back as it was written', () => {
    const ofTerms = encodeTermBlocks(terms, encodeText);
    expect(decodeTermBlocks('d', ofTerms, decodeText)).toEqual({ ok: true, value: terms });
    const ofDirectories = encodeTermDirectories(directories, encodeText);
    expect(decodeTermDirectories('d', ofDirectories, decodeText)).toEqual({
      ok: true,
      value: directories,
    });
    const ofNames = encodeNameBlocks(names, encodeText);
    expect(decodeNameBlocks('d', ofNames, decodeText)).toEqual({ ok: true, value: names });
    const ofAuthors = encodeNumberedBlocks(authors);
    expect(decodeNumberedBlocks('authors', 'd', ofAuthors)).toEqual({ ok: true, value: authors });
  });

  test('names the blocks that follow those of the directory before it', () => {
    const later = terms.map(({ from }, place) => ({
      from,
      ...block('terms', 128 + place),
      positions: block('positions', 128 + place),
    }));
    const bytes = encodeTermBlocks(later, encodeText);
    expect(decodeTermBlocks('d', bytes, decodeText, 128)).toEqual({ ok: true, value: later });
  });

  test('that is cut within its last entry is refused, naming the file', () => {
    const bytes = encodeTermBlocks(terms, encodeText);
    for (let cut = 1; cut < 60; cut += 1)
      expect(decodeTermBlocks('d', bytes.subarray(0, -cut), decodeText)).toMatchObject({
        ok: false,
        fault: { code: 'schema', file: 'd' },
      });
  });
});
