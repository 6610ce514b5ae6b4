import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeMath } from './encode-math.ts';
import { decodeMath } from './math-code.ts';
import type { MathNode } from './math-node.ts';

const attributes = fc.constantFrom<Record<string, string>>(
  {},
  { stretchy: 'false' },
  { form: 'prefix', fence: 'true' },
  { width: '-0.1667em' },
  { class: 'tml-sml-pad mathscr' },
);
const token = fc.record({
  element: fc.constantFrom('mi', 'mo', 'mn', 'mtext'),
  attributes,
  children: fc.oneof(fc.string(), fc.constantFrom('[', ';', '\\', '(', ')', '[x];', '\\;')),
});
const { node } = fc.letrec<{ node: MathNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    token,
    fc.record({
      element: fc.constantFrom('mrow', 'msup', 'mfrac', 'mtable'),
      attributes,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));

describe('the code of mathematics', () => {
  test('is short', () => {
    const x: MathNode = { element: 'mi', attributes: {}, children: 'x' };
    const two: MathNode = { element: 'mn', attributes: {}, children: '2' };
    const squared = { element: 'msup', attributes: {}, children: [x, two] };
    expect(encodeMath([squared])).toBe('P(ix;n2;)');
  });

  test('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 3 }), (nodes) => {
        expect(decodeMath(encodeMath(nodes))).toEqual(nodes);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'x',
    'ix',
    'P(ix;',
    'P(ix;))',
    'k(ix;)',
    'i[onclick=alert(1)]x;',
    'i[href=https://x.org]x;',
    'i[style=color:red]x;',
    'R[stretchy]()',
    'a;',
    `${'R('.repeat(1000)}${')'.repeat(1000)}`,
  ])('is not read from %j', (code) => {
    expect(decodeMath(code)).toBeNull();
  });

  test('of anything is read or refused, with elements and attributes of mathematics alone', () => {
    const pieces = fc.constantFrom('i', 'R', '(', ')', ';', '[', ']', 'x', '\\', 'class=a', ',');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const nodes = decodeMath(parts.join(''));
        expect(nodes === null || decodeMath(encodeMath(nodes)) !== null).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
