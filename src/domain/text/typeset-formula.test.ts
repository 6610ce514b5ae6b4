import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { parseMathml } from './parse-mathml.ts';
import { typesetFormula } from './typeset-formula.ts';

function typeset(tex: string, display = false): string {
  return typesetFormula({ tex, display }, temml.renderToString);
}

describe('a formula', () => {
  test.each([
    ['18.65', 'n18.65;'],
    ['n', 'in;'],
    ['x^2', 'P(ix;n[class=tml-sml-pad]2;)'],
    [String.raw`\mathcal{H}_\infty`, 'B(iℋ;i∞;)'],
    [String.raw`\frac{a}{b}`, 'F(ia;ib;)'],
    ['50%', 'R(n50;i%;)'],
    [String.raw`E_\rm{max}`, 'B(iE;A[lspace=0](imax;))'],
    [String.raw`{\rm eff}`, 'A[lspace=0](ieff;)'],
    [String.raw`\unicode{x2013}`, 't–;'],
  ])('%j is typeset as %j', (tex, code) => {
    expect(typeset(tex)).toBe(code);
  });

  test('that stands alone is typeset like others', () => {
    expect(typeset('x', true)).toBe('ix;');
  });

  test.each([
    ['of a command that is not known', String.raw`\nosuchcommand{x}`],
    ['with a group that does not end', '{x'],
    ['that is too long', 'x+'.repeat(1001)],
    ['that nests too deep', `${'{'.repeat(51)}x${'}'.repeat(51)}`],
    ['of too many cells', String.raw`\begin{matrix}${'a&'.repeat(401)}\end{matrix}`],
    ['that defines a macro', String.raw`\newcommand{\a}{\a\a}\a`],
    ['that defines a macro by TeX’s own command', String.raw`\def\a{\a\a}\a`],
    ['that leads elsewhere', String.raw`\href{https://x.org}{x}`],
    ['that loads a picture', String.raw`\includegraphics{x.png}`],
    ['with a style of its own', String.raw`\style{color:red}{x}`],
  ])('%s shows its source', (_, tex) => {
    expect(typeset(tex)).toBe('');
  });

  test('is given back unset where the renderer throws', () => {
    const render = (): string => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    expect(typesetFormula({ tex: 'x', display: false }, render)).toBe('');
  });
});

describe('markup', () => {
  test('loses the attributes that mathematics does not need', () => {
    const markup =
      '<math><mi onclick="alert(1)" style="font-weight:bold" class="mathcal x">a</mi></math>';
    expect(parseMathml(markup)).toEqual([
      { element: 'mi', attributes: { class: 'tml-bold' }, children: 'a' },
    ]);
  });

  test.each([
    '<math><script>x</script></math>',
    '<math><mi><b>x</b></mi></math>',
    '<math><mrow>text</mrow></math>',
    '<math><mi>x</mo></math>',
    '<math><mi>x</mi>',
    '<math></math><math></math>',
    '<mi>x</mi>',
    '<math><mi>x</mi></math><!-- -->',
    '<math href=x></math>',
    '',
  ])('%j is refused', (markup) => {
    expect(parseMathml(markup)).toBeNull();
  });
});
