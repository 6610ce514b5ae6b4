import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { someMarkup } from '#testing/arbitrary-markup.ts';
import { interpret, plainText, texSource } from './interpret.ts';

/** What each run reads as, with its styles, its address or that it is mathematics. */
function described(text: string): readonly string[] {
  return interpret(text).map(({ text: shown, styles, address, formula }) =>
    [shown, ...styles, address, formula && 'formula'].filter(Boolean).join(' | '),
  );
}

describe('accents', () => {
  test.each([
    [String.raw`Fr\'echet, Fr\'{e}chet and Fr{\'e}chet`, 'Fréchet, Fréchet and Fréchet'],
    [String.raw`Br\"annstr\"om`, 'Brännström'],
    [String.raw`na\"{\i}ve, na\"\i ve, Ayd{\i}n`, 'naïve, naïve, Aydın'],
    [String.raw`Gar\c{c}on, Gar\c con`, 'Garçon, Garçon'],
    [String.raw`\v Simon, \v{S}imon`, 'Šimon, Šimon'],
    [String.raw`Erd\H{o}s, Erd\H os`, 'Erdős, Erdős'],
    [String.raw`Gau\ss, Stra\ss e, Gau{\ss}`, 'Gauß, Straße, Gauß'],
    [String.raw`S\o ren, S{\o}ren, \O rsted`, 'Søren, Søren, Ørsted'],
    [String.raw`\L ukasz, {\L}ukasz, \l{}`, 'Łukasz, Łukasz, ł'],
    [String.raw`\AA ngstr\"om, \aa`, 'Ångström, å'],
    [String.raw`\~nu \^a \=a \.z \u g \r u \k a \d h`, 'ñu â ā ż ğ ů ą ḥ'],
    [String.raw`Vi\d{\^e}t`, 'Việt'],
    [String.raw`Ku\' s`, 'Kuś'],
    ['Ji{ř}í D{ž}amonja', 'Jiří Džamonja'],
    [String.raw`the model\'s`, "the model's"],
    [String.raw`\~{} and \^{}`, '~ and ^'],
    [String.raw`\'{} \"7 \v`, String.raw`\'{} \"7 \v`],
  ])('in %j read %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('commands, dashes and quotes', () => {
  test.each([
    [String.raw`5\% of R\&D, a\_b, \$5, \#1, \{x\}`, '5% of R&D, a_b, $5, #1, {x}'],
    ['a---b, 1--2, a -- b, <!-- x -->', 'a—b, 1–2, a – b, <!-- x -->'],
    ["``one'', ``two\", `three', don't, 5'' wide", "“one”, “two”, ‘three’, don't, 5'' wide"],
    ["the `code` of 'this'", "the `code` of 'this'"],
    ['F1 ~ 0.9, p(y|x), [34], {a, b}', 'F1 ~ 0.9, p(y|x), [34], {a, b}'],
    [String.raw`see~\cite{a,b}, \citep[p. 3]{c}`, 'see\u00A0[a,b], [c, p. 3]'],
    [String.raw`Section~\ref{sec:one}`, 'Section\u00A0sec:one'],
    [String.raw`one\footnote{And more.} two`, 'one (And more.) two'],
    [String.raw`\LaTeX{} and \ldots \textregistered`, 'LaTeX and … ®'],
    [String.raw`\begin{itemize}\item one\end{itemize}`, '•  one'],
    [String.raw`\label{a}x\vspace{1cm}`, 'x'],
    ['10^{-3}, H_{2}O, L^{ESL}', '10⁻³, H₂O, L^{ESL}'],
    ['The {B}ayesian {LegalDrill} {with}', 'The Bayesian LegalDrill {with}'],
    [String.raw`our \method{} and \SI{5}{\km}`, String.raw`our \method{} and \SI{5}{\km}`],
    [String.raw`\newcommand{\x}{y}`, String.raw`\newcommand{\x}{y}`],
    ['https://x.org/a--b~c_{d', 'https://x.org/a--b~c_{d'],
  ])('%j reads %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('styles are kept, one within the other', () => {
    expect(described(String.raw`a \emph{b \textbf{c} \texttt{--d}} {\em e} \textsc{F}`)).toEqual([
      'a ',
      'b  | emphasis',
      'c | emphasis | strong',
      '  | emphasis',
      '--d | emphasis | code',
      ' ',
      'e | emphasis',
      ' ',
      'F | capitals',
    ]);
  });

  it('links lead to web addresses alone', () => {
    const script = ['java', 'script:alert(1)'].join('');
    expect(described(String.raw`\href{https://x.org/a\_b}{the \emph{site}}, \url{x.org}`)).toEqual([
      'the  | https://x.org/a_b',
      'site | emphasis | https://x.org/a_b',
      ', x.org',
    ]);
    expect(described(`\\href{${script}}{x}\\url{${script}}`)).toEqual([`x${script}`]);
  });
});

describe('mathematics', () => {
  test.each([
    ['$n$-gram', ['n | formula', '-gram']],
    [String.raw`\(a\) \[b\] $$c$$`, ['a | formula', ' ', 'b | formula', ' ', 'c | formula']],
    [String.raw`\begin{equation}a=b\end{equation}`, ['a=b | formula']],
    [String.raw`$\$50$ or \$60`, ['$50 | formula', ' or $60']],
    ['$ x $ and $ a = b $', ['x | formula', ' and ', 'a = b | formula']],
    ['$5 million and $10 million', ['$5 million and $10 million']],
    ['worth $7-$14 per visit', ['worth $7-$14 per visit']],
    ['from $1 to $50, and $n$', ['from $1 to $50, and ', 'n | formula']],
    ['$2k for ($x$)', ['$2k for (', 'x | formula', ')']],
    ['a lone $ stays', ['a lone $ stays']],
    [String.raw`$x \text{ if this then that}$`, ['x if this then that | formula']],
    [String.raw`$\textbf{43\%}$ of $\text{A}$`, ['43% | strong', ' of A']],
    [String.raw`of \mathcal{O}(n)`, ['of ', 'O | formula', '(n)']],
    [String.raw`$\def\x{y}$`, [String.raw`$\def\x{y}$`]],
    [`$${'{'.repeat(60)}x${'}'.repeat(60)}$`, [`$${'{'.repeat(60)}x${'}'.repeat(60)}$`]],
  ])('in %j is found', (text, runs) => {
    expect(described(text)).toEqual(runs);
  });

  it('knows its source, its TeX and whether it stands alone', () => {
    const [inline, , display] = interpret(String.raw`$x^2$ \[y\]`);
    expect(inline?.formula).toEqual({ tex: 'x^2', display: false, source: '$x^2$' });
    expect(display?.formula).toEqual({ tex: 'y', display: true, source: String.raw`\[y\]` });
  });
});

describe('any text', () => {
  test('is covered by the runs from its beginning to its end', () => {
    fc.assert(
      fc.property(someMarkup, (text) => {
        let end = 0;
        for (const run of interpret(text)) {
          expect(run.start).toBe(end);
          expect(run.end).toBeGreaterThanOrEqual(run.start);
          end = run.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    String.raw`\textbf{\begin{align}x}y\end{align} z`,
    String.raw`\emph{$a}b$ c`,
    String.raw`\emph{\(a}b\) c`,
  ])('%s has no formula that reaches out of the group where it begins', (text) => {
    const runs = interpret(text);
    expect(runs.every(({ formula }) => formula === null)).toBe(true);
    expect(runs.map(({ start }) => start)).toEqual([0, ...runs.slice(0, -1).map(({ end }) => end)]);
  });

  test('keeps every letter and digit that stands outside of markup', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/);
    const separator = fc.constantFrom(' ', ' $ ', ' { ', '} ', ' `', "' ", ' -- ', ' ~ ', '\\% ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, separator), { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join('');
        const plain = plainText(text);
        let from = 0;
        for (const [written] of pieces) {
          const at = plain.indexOf(written, from);
          expect(at, `${written} in ${plain}`).toBeGreaterThanOrEqual(from);
          from = at + written.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('without markup reads as it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\\$`{}~_^'"-]*$/), (text) => {
        expect(plainText(text)).toBe(text);
      }),
    );
  });

  test('keeps formulas as written in TeX, and lets the words between be escaped', () => {
    expect(texSource(String.raw`5\% of $x^2$ \mathcal{O} f\'e`, (plain) => `<${plain}>`)).toBe(
      String.raw`<5% of >$x^2$< >$\mathcal{O}$< fé>`,
    );
  });
});

describe('hostile text', () => {
  const MANY = 100_000;

  test.each([
    ['braces', '{'.repeat(MANY)],
    ['nested styles', `${String.raw`\emph{`.repeat(MANY)}x${'}'.repeat(MANY)}`],
    ['dollar signs', '$'.repeat(MANY)],
    ['lone dollar signs', '$ a '.repeat(MANY)],
    ['open formulas', String.raw`\(`.repeat(MANY)],
    ['open environments', String.raw`\begin{align}`.repeat(MANY)],
    ['accents', String.raw`\'`.repeat(MANY)],
    ['accents in groups', String.raw`\'{`.repeat(MANY)],
    ['quotes', '`a'.repeat(MANY)],
    ['options', String.raw`\cite[`.repeat(MANY)],
    ['backslashes', '\\'.repeat(MANY)],
    ['addresses', 'www.'.repeat(MANY)],
    ['one formula', `$${'x+'.repeat(MANY)}y$`],
    ['words in a formula', `$${'ab a '.repeat(MANY)}$`],
  ])('of %s is read to its end', (_, text) => {
    const runs = interpret(text);
    expect(runs.at(-1)?.end).toBe(text.length);
  });
});
