import { describe, expect, it } from 'vitest';
import { titleAsTex } from './capitals.ts';

describe('a title in BibTeX', () => {
  it.each([
    ['StarGAN v2: Diverse Image Synthesis', '{StarGAN} v2: Diverse Image Synthesis'],
    ['Few-Shot BERT-Based Learning', 'Few-Shot {BERT}-Based Learning'],
    ['Combining Q-Learning and Search', 'Combining {Q}-Learning and Search'],
    ['A Test', 'A Test'],
    ['Deep Residual Learning', 'Deep Residual Learning'],
  ])('keeps the capitals of names alone: %s', (title, tex) => {
    expect(titleAsTex(title)).toBe(tex);
  });

  it.each([
    ['Learning with the Fisher information', 'Learning with the {Fisher} information'],
    ['Notes on reading: An essay on Lovelace', 'Notes on reading: An essay on {Lovelace}'],
  ])('keeps all capitals of a sentence but its first: %s', (title, tex) => {
    expect(titleAsTex(title)).toBe(tex);
  });

  it('opens no second title after signs, blanks and a formula', () => {
    expect(titleAsTex(`“${' '.repeat(12)}A test”`)).toBe(`“${' '.repeat(12)}A test”`);
    expect(titleAsTex('$x$ B')).toBe('{$x$} {B}');
  });

  it.each(['x', 'x0', 'B ', '. '])('is made of any length: %s', (part) => {
    expect(titleAsTex(part.repeat(200_000)).length).toBeGreaterThanOrEqual(200_000);
  });

  it('keeps formulas from being changed', () => {
    expect(titleAsTex('Mining $K$-Clusters & More: 100%')).toBe(
      String.raw`Mining {$K$}-Clusters \& More: 100\%`,
    );
  });
});
