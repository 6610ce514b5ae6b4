import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someMarkup } from '#testing/arbitrary-markup.ts';
import { linearFormula } from './linear-formula.ts';

test.each([
  ['18.65', '18.65'],
  ['x^2', 'x²'],
  ['10^{-3}', '10⁻³'],
  ['a_{12}', 'a₁₂'],
  [String.raw`\alpha_t`, 'α_t'],
  ['N_{eff}', 'N_eff'],
  ['x^{n+k}', 'x^(n+k)'],
  [String.raw`\mathcal{H}_\infty`, 'H_∞'],
  [String.raw`\frac{a+1}{b}`, '(a+1)/b'],
  [String.raw`O(\sqrt{n \log n})`, 'O(√(n log n))'],
  [String.raw`\hat{x} \leq \mathbb{R}`, 'x̂ ≤ R'],
  [String.raw`\text{if } a`, 'if a'],
  [String.raw`5\,\mathrm{km}`, '5 km'],
  ["f'", 'f′'],
  [String.raw`\left(a\right)`, '(a)'],
  [String.raw`\foo{x}`, 'foox'],
  [String.raw`90\%`, '90%'],
  ['}{', ''],
  ['^', '^'],
])('%j reads %j', (tex, plain) => {
  expect(linearFormula(tex)).toBe(plain);
});

test('shows no backslash and no brace of its own, whatever it is given', () => {
  fc.assert(
    fc.property(someMarkup, (tex) => {
      fc.pre(!/\\[{}\\]|\\$|textbackslash/.test(tex));
      expect(linearFormula(tex)).not.toMatch(/[{}]/);
    }),
  );
});

test('of many nested commands is read to its end', () => {
  expect(linearFormula(`${String.raw`\hat`.repeat(100_000)}x`)).toContain('x');
  expect(linearFormula('{'.repeat(100_000))).toBe('');
});
