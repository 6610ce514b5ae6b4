import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notePieces } from './note-pieces.ts';

const paragraph = (length: number): string => `${'word '.repeat(length / 5).trimEnd()}\n\n`;

describe('a note in pieces', () => {
  it('is one piece where it is short', () => {
    expect(notePieces('# A note\n\nin two parts')).toEqual([
      { start: 0, text: '# A note\n\nin two parts', isPlain: false },
    ]);
    expect(notePieces(' \n\n')).toEqual([]);
  });

  it('is parted at blank lines, and nothing but blank lines is lost', () => {
    const line = fc.constantFrom('', ' ', 'text', '```', '~~~', '- item', 'x'.repeat(3_000));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const note = lines.join('\n');
        const pieces = notePieces(note);
        for (const { start, text } of pieces) expect(note.startsWith(text, start)).toBe(true);
        expect(
          pieces
            .map(({ text }) => text)
            .join('')
            .trim(),
        ).toBe(note.trim());
      }),
    );
  });

  it('is not parted within a block of code', () => {
    const code = `\`\`\`\n${paragraph(9_000)}${paragraph(9_000)}\`\`\`\n\n`;
    expect(notePieces(`${paragraph(5_000)}${code}after`).map(({ text }) => text)).toEqual([
      paragraph(5_000),
      code,
      'after',
    ]);
  });

  it('is left plain where a piece would be too long', () => {
    expect(notePieces(`${'x'.repeat(20_000)}\n\nshort`).map(({ isPlain }) => isPlain)).toEqual([
      true,
      false,
    ]);
  });
});
