import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someMarkup } from '#testing/arbitrary-markup.ts';
import { encodeReading } from './encode-reading.ts';
import { interpret } from './interpret.ts';
import { decodeReading, type Reading } from './reading.ts';

const typeset = (): string => 'ix;';

describe('the reading of a text', () => {
  test.each([
    ['plain', [5]],
    [String.raw`Fr\'echet`, [2, 3, 'é', 4]],
    [String.raw`\emph{x} y`, [6, '', 1, null, 'e', 1, '', 2]],
    ['$x$ y', [3, 'x', '', 'ix;', 2]],
    ['$$x$$', [5, 'x', 'D', 'ix;']],
    [String.raw`\url{https://x.org}`, [19, 'https://x.org', '@https://x.org']],
  ])('of %j is %j', (text, reading) => {
    expect(encodeReading(text, typeset)).toEqual(reading);
  });

  test('gives the runs that interpreting it gives', () => {
    fc.assert(
      fc.property(someMarkup, (text) => {
        const runs = decodeReading(text, encodeReading(text, typeset));
        const codeless = runs?.map(({ formula, ...run }) =>
          formula === null
            ? { ...run, formula }
            : { ...run, formula: { ...formula, code: '', tex: '' } },
        );
        const expected = interpret(text).map(({ formula, ...run }) =>
          formula === null
            ? { ...run, formula }
            : { ...run, formula: { ...formula, code: '', tex: '' } },
        );
        expect(codeless).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps the TeX of formulas between dollar signs', () => {
    const [run] = decodeReading('$x^2$', [5, 'x²', '', '']) ?? [];
    expect(run?.formula).toEqual({ tex: 'x^2', display: false, source: '$x^2$', code: '' });
  });

  test.each<[string, Reading]>([
    ['of a shorter text', [2]],
    ['of a longer text', [20]],
    ['that begins with a string', ['x', 5]],
    ['of a negative length', [-1, 6]],
    ['of no length', [Number.NaN, 5]],
    ['that leads elsewhere than to the web', [5, null, '@ftp://x']],
    ['of a look that is none', [5, null, '!']],
    ['of nothing', []],
  ])('is refused where it is one %s', (_, reading) => {
    expect(decodeReading('plain', reading)).toBeNull();
  });
});
