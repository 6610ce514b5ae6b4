import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { spokenPieces } from './spoken-text.ts';

describe('what is read aloud', () => {
  it('is the title, who wrote it, and the abstract by its sentences', () => {
    const paper = buildPaper({
      title: 'On Nets',
      authors: ['Ada Lovelace', 'Emmy Noether'],
      abstract: 'We study 2.5 nets. They work!\n\nMore follows',
    });
    expect(spokenPieces(paper)).toEqual([
      'On Nets',
      'By Ada Lovelace and Emmy Noether.',
      'We study 2.5 nets.',
      'They work!',
      'More follows',
    ]);
  });

  it('has no commands of TeX', () => {
    const paper = buildPaper({
      title: 'The $L_2$ norm',
      authors: ["Fr\\'echet"],
      abstract: 'We take $\\alpha$ and \\emph{more}.',
    });
    expect(spokenPieces(paper).join(' ')).not.toMatch(/[\\${}]/);
  });

  it('is silent about authors where none are named', () => {
    expect(spokenPieces(buildPaper({ title: 'Alone', authors: [], abstract: '' }))).toEqual([
      'Alone',
    ]);
  });

  it('leaves no word out and makes no piece too long for a voice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', 'e.g.', 'x'.repeat(300), 'end. ', '?!')),
        (words) => {
          const abstract = words.join(' ');
          const pieces = spokenPieces(buildPaper({ title: 'T', authors: [], abstract })).slice(1);
          expect(pieces.join('').replaceAll(' ', '')).toBe(abstract.replaceAll(' ', ''));
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(220);
        },
      ),
    );
  });
});
