import { describe, expect, it } from 'vitest';
import { byPlace, diagnose, formatDiagnostic } from './diagnostic.ts';

describe('a diagnostic', () => {
  it('is printed as one line with place, severity, what is wrong and how to mend it', () => {
    const where = { file: 'seeds/a.txt', line: 3, column: 5 };
    expect(formatDiagnostic(diagnose('impossible-date', where, 'February 30, 2019'))).toBe(
      'seeds/a.txt:3:5 error “February 30, 2019” is no day of the calendar. Correct the date.',
    );
  });

  it('stays one line, and short, however long the text is that it quotes', () => {
    const where = { file: 'a.txt', line: 1, column: 1 };
    const one = diagnose('paper-without-date', where, 'long\n'.repeat(1000));
    expect(formatDiagnostic(one)).not.toContain('\n');
    expect(one.message.length).toBeLessThan(200);
    expect(one.quote).toHaveLength(5000);
  });

  it('sorts by file, line and column', () => {
    const places = [
      { file: 'b', line: 1, column: 1 },
      { file: 'a', line: 2, column: 2 },
      { file: 'a', line: 2, column: 1 },
      { file: 'a', line: 1, column: 9 },
    ];
    const sorted = places.map((where) => diagnose('empty-day', where, '')).sort(byPlace);
    expect(sorted.map(({ file, line, column }) => `${file}${line}${column}`)).toEqual([
      'a19',
      'a21',
      'a22',
      'b11',
    ]);
  });
});
