import { describe, expect, test } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { wordsInPaper } from './words-in-paper.ts';

describe('the words of a paper', () => {
  test('stand as the paper writes them', () => {
    const paper = buildPaper({
      title: 'Tangents of the Schrödinger equation',
      abstract: String.raw`Lattices and $\alpha$-helices. The tangents of lattices; NaCl.`,
    });
    const terms = ['schroedinger', 'tangents', 'lattices', 'alpha', 'nacl', 'absent'];
    expect(wordsInPaper(paper)(terms)).toEqual([
      'Schrödinger',
      'tangents',
      'lattices',
      'α',
      'NaCl',
    ]);
  });
});
