import { expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { growthTable } from './growth.ts';

function figure(name: string, value: number): Figure {
  return { name, value, unit: 'ms', peer: 'a frame', peerValue: 16 };
}

it('says what each figure grows by from one corpus to the next', () => {
  const small = { corpus: '25', figures: [figure('key', 4), figure('scroll', 0)] };
  const large = { corpus: '10,000', figures: [figure('key', 6), figure('scroll', 1)] };
  expect(growthTable([small, large])).toBe(
    '|  | 25 | 10,000 |\n| --- | --- | --- |\n' +
      '| key, ms | 4.00 | 6.00 (1.50 ×) |\n| scroll, ms | 0.00 | 1.00 |\n',
  );
});

it('says nothing of one corpus alone, and none where a figure could not be taken', () => {
  const small = { corpus: '25', figures: [figure('key', 4)] };
  expect(growthTable([small])).toBe('');
  const other = { corpus: '2,000', figures: [figure('key', Number.NaN)] };
  expect(growthTable([small, other])).toContain('| key, ms | 4.00 | none |');
});
