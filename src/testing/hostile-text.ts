import * as fc from 'fast-check';

/** What formats and their readers give a meaning to. */
const SIGNS = '\\ { } $ & % # _ ^ ~ " \' ` @ = + - * < > [ ] ( ) | ; , . : ! ?'.split(' ');
const WORDS =
  'and AND von Jr. al-Din =1+1 @SUM(A1) +1 -2 -- --- 1. 1) ## #x **b** __u__ `c` ~~s~~ &amp; &#35;';
const TEX = String.raw`\'e \emph{x} \input{/etc} \{ \} $x^2$ $\{$ $a%b$ {BERT} GAN R&D 100% a_b $5`;
const PIECES = [
  ...SIGNS,
  ...WORDS.split(' '),
  ...TEX.split(' '),
  'TI  - x',
  'ER  - ',
  '  - ',
  '\nER  - \n',
  '@comment{',
  '}\n\n@misc{x,',
  '"""',
  '","',
  "''",
  ...'\n|\r\n|\r|\t|\u0085|\u2028|\u2029|\0|\u00a0|\ufeff|\u200b'.split('|'),
  ...'é ß 李明 Ω \u202e \ud800 😀 https://x.org/a_b?c=d&e=%20#f <b>x</b> C#'.split(' '),
];

/** Text made to break exports: the signs and words of their formats, line ends and odd characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constantFrom(' ', 'word', 'Word', 'x') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
