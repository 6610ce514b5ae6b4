import { describe, expect, it } from 'vitest';
import { paperId } from '../paper/paper-id.ts';
import { parseDigest } from './parse-digest.ts';

const DAY = 'December 06, 2019';
const PAPER = 'A Title\nAda Lovelace, Alan Turing\n\nWe show it.';

describe('parseDigest', () => {
  it('reads a paper with all that the digest says of it', () => {
    const { papers, diagnostics } = parseDigest(`${DAY}\n${PAPER}`, 'd.txt');
    expect(papers).toEqual([
      {
        id: paperId('A Title', 'Ada Lovelace'),
        title: 'A Title',
        authors: ['Ada Lovelace', 'Alan Turing'],
        othersOmitted: false,
        abstract: 'We show it.',
        date: '2019-12-06',
        dates: ['2019-12-06'],
        sources: [{ digest: 'd.txt', line: 2, date: '2019-12-06' }],
        versions: [],
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('accepts a byte order mark, CRLF, CR, stray blanks and many blank lines', () => {
    const text = `\uFEFF${DAY}\u00a0\r\n\r\n A Title \r\nAda Lovelace\t\r\r\n\n \u00a0\nWe show it. \r`;
    expect(titlesAndAbstracts(text)).toEqual([['A Title', 'We show it.']]);
    expect(codesOf(text)).toEqual([]);
  });

  it('keeps further paragraphs apart', () => {
    expect(titlesAndAbstracts(`${DAY}\n${PAPER}\n\nAnd more.\n\n\nAnd more.`)).toEqual([
      ['A Title', 'We show it.\n\nAnd more.\n\nAnd more.'],
    ]);
  });

  it('keeps text as written', () => {
    const abstract = "F1 ~ 0.9,  p(y|x) [34] $x^2$ Fr\\'echet -- <b>&amp;</b> \u202etfel\u202c";
    const text = `${DAY}\nA Title\nAda Lovelace\n\n${abstract}`;
    expect(titlesAndAbstracts(text)).toEqual([['A Title', abstract]]);
  });

  it('takes titles that begin with a date for titles', () => {
    const titles = [
      'May 2019 Workshop on Graphs',
      'December 06, 2019: A Study',
      '2019-12-06 Notes',
    ];
    const papers = titles.map((title) => `${title}\nAda Lovelace\n\nWe show it.\n`);
    const text = `${DAY}\n${papers.join('\n')}`;
    expect(titlesAndAbstracts(text).map(([title]) => title)).toEqual(titles);
    expect(codesOf(text)).toEqual([]);
  });

  it('takes a lone dash for the authors of a paper that has none', () => {
    const { papers, diagnostics } = parseDigest(`${DAY}\nA Title\n—\n\nWe show it.`, 'd.txt');
    expect(papers[0]?.authors).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('survives names of built-in properties', () => {
    const text = `${DAY}\n__proto__\nconstructor, toString\n\nhasOwnProperty`;
    expect(titlesAndAbstracts(text)).toEqual([['__proto__', 'hasOwnProperty']]);
  });
});

describe('parseDigest, where lines are wrapped', () => {
  it('joins the lines of a paragraph, with a warning', () => {
    const text = `${DAY}\n${PAPER}\n\nIt is\nshown\nwell.`;
    expect(titlesAndAbstracts(text)).toEqual([['A Title', 'We show it.\n\nIt is shown well.']]);
    expect(codesOf(text)).toEqual(['7 wrapped-abstract']);
  });

  it('takes two lines for text where the second does not read as names', () => {
    const text = `${DAY}\n${PAPER}\n\nWe show that\nit works.\n\nAnd more.`;
    expect(parseDigest(text, 'd.txt').papers).toHaveLength(1);
  });

  it('joins a wrapped title and a list of authors broken after a comma', () => {
    const text = `${DAY}\n${PAPER}\n\nOn Graphs, Trees,\nand Forests\nAda Lovelace,\nAlan Turing and\nEmmy Noether\n\nWe.`;
    const { papers } = parseDigest(text, 'd.txt');
    expect(papers[1]?.title).toBe('On Graphs, Trees, and Forests');
    expect(papers[1]?.authors).toEqual(['Ada Lovelace', 'Alan Turing', 'Emmy Noether']);
    expect(codesOf(text)).toEqual(['7 wrapped-title', '9 wrapped-authors']);
  });

  it('joins a list of authors that is broken within a name', () => {
    const text = `${DAY}\nA Title\nAda Lovelace, Alan Turing, Emmy\nNoether, Kurt Gödel\n\nWe.`;
    expect(parseDigest(text, 'd.txt').papers[0]?.authors).toHaveLength(4);
  });

  it('does not take a list within a wrapped title for names', () => {
    const text = `${DAY}\nA Survey of Large Language Models:\nArchitectures, Evidence, and Open Challenges\nAda Lovelace, Alan Turing\n\nWe.`;
    expect(parseDigest(text, 'd.txt').papers[0]?.authors).toEqual(['Ada Lovelace', 'Alan Turing']);
  });
});

describe('parseDigest, where dates are odd', () => {
  it('opens a day for a date right under the end of an abstract, with a warning', () => {
    const text = `${DAY}\n${PAPER}\nDecember 05, 2019\nB Title\nEmmy Noether\n\nWe too.`;
    expect(titlesAndAbstracts(text)).toEqual([
      ['A Title', 'We show it.'],
      ['B Title', 'We too.'],
    ]);
    expect(codesOf(text)).toEqual(['6 date-under-text']);
  });

  it('opens a day for a date that ends a block whose text ends a sentence', () => {
    const text = `${DAY}\n${PAPER}\nDecember 05, 2019\n\nB Title\nEmmy Noether\n\nWe too.`;
    expect(parseDigest(text, 'd.txt').papers.map(({ date }) => date)).toEqual([
      '2019-12-06',
      '2019-12-05',
    ]);
  });

  it('takes a date within a wrapped paragraph for text, with a warning', () => {
    const text = `${DAY}\n${PAPER}\n\nIt was completed on\nMarch 28, 1984\nand read by hand.`;
    expect(titlesAndAbstracts(text)).toEqual([
      ['A Title', 'We show it.\n\nIt was completed on March 28, 1984 and read by hand.'],
    ]);
    expect(codesOf(text)).toEqual(['7 wrapped-abstract', '8 date-in-text']);
  });

  it('opens a day for a date between blank lines, and says what is wrong below it', () => {
    const text = `${DAY}\n${PAPER}\n\nJune 14, 2004\n\nThe text has seven sections.`;
    expect(codesOf(text)).toEqual(['9 incomplete-paper']);
  });

  it('warns of a later date below an earlier one and of a wrong weekday', () => {
    const text = `Thursday, ${DAY}\n${PAPER}\n\nDecember 07, 2019\nB Title\nEmmy Noether\n\nWe.`;
    expect(codesOf(text)).toEqual(['1 weekday-mismatch', '7 date-out-of-order']);
  });

  it('warns of a day without papers', () => {
    expect(codesOf(`December 07, 2019\n\n${DAY}\n${PAPER}`)).toEqual(['1 empty-day']);
  });
});

describe('parseDigest, where something is missing', () => {
  it('reports papers before any date, and quotes them whole', () => {
    const { papers, diagnostics } = parseDigest(`${PAPER}\n\n${DAY}\n${PAPER}`, 'd.txt');
    expect(papers).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { line: 1, column: 1, severity: 'error', code: 'paper-without-date' },
    ]);
    expect(diagnostics[0]?.quote).toBe('A Title\nAda Lovelace, Alan Turing\nWe show it.');
  });

  it('reports an impossible date and the papers that stand under it', () => {
    expect(codesOf(`  February 30, 2019\n${PAPER}`)).toEqual([
      '1 impossible-date',
      '2 paper-without-date',
    ]);
  });

  it.each(['B Title', 'B Title\nEmmy Noether'])('reports a digest that ends with %j', (end) => {
    const text = `${DAY}\n${PAPER}\n\nDecember 05, 2019\n${end}`;
    expect(codesOf(text)).toEqual(['8 incomplete-paper']);
  });

  it('does not take a last title with authors for a paragraph', () => {
    expect(codesOf(`${DAY}\n${PAPER}\n\nB Title\nEmmy Noether`)).toEqual(['7 incomplete-paper']);
  });

  it('keeps a paper without an abstract within the digest, with a warning', () => {
    const text = `${DAY}\nA Title\nAda Lovelace\n\nB Title\nEmmy Noether\n\nWe.`;
    expect(titlesAndAbstracts(text)).toEqual([
      ['A Title', ''],
      ['B Title', 'We.'],
    ]);
    expect(codesOf(text)).toEqual(['2 abstract-missing']);
  });

  it('keeps the first paper of a day without authors, with a warning', () => {
    expect(codesOf(`${DAY}\nA Title\n\nWe show it.`)).toEqual(['2 authors-missing']);
  });

  it('warns of authors that do not look like authors', () => {
    expect(codesOf(`${DAY}\nA Title\nWe wrote this.\n\nWe show it.`)).toEqual([
      '3 unclear-authors',
    ]);
  });

  it.each(['', '\n\n', ' \u00a0\n\ufeff'])('warns that %j holds no paper', (text) => {
    expect(codesOf(text)).toEqual(['1 no-papers']);
  });
});

describe('parseDigest, where text is hostile', () => {
  it('removes control characters, and quotes them as escapes', () => {
    const text = `${DAY}\nA\0 Ti\u001btle\nAda\u0007 Lovelace\n\nWe\fshow\u2028it \ud800.\n\u0000`;
    const { papers, diagnostics } = parseDigest(text, 'd.txt');
    expect(papers[0]).toMatchObject({
      title: 'A Title',
      authors: ['Ada Lovelace'],
      abstract: 'We show it \uFFFD.',
    });
    expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual(
      [2, 3, 5, 6].map((line) => `${line} control-characters`),
    );
    expect(diagnostics[0]?.quote).toBe('A\\u0000 Ti\\u001btle');
  });

  it.each<[string, string, number]>([
    ['a million blank lines', '\n'.repeat(1_000_000), 1],
    ['a line of ten million characters', `${DAY}\n${PAPER}${'x'.repeat(10_000_000)}`, 0],
    ['a million names', `${DAY}\nT\n${'Ada Roe, '.repeat(1_000_000)}\n\nWe.`, 0],
    ['a hundred thousand papers', `${DAY}\n${`${PAPER}\n\n`.repeat(100_000)}`, 0],
    ['dates and text in turn', `${DAY}\nx\n`.repeat(50_000), 1],
    ['dates alone', `${DAY}\n`.repeat(50_000), 50_001],
    ['titles alone', `${DAY}\n${'A Title\n'.repeat(100_000)}`, 1],
  ])('reads %s', (_, text, count) => {
    expect(parseDigest(text, 'd.txt').diagnostics).toHaveLength(count);
  });
});

function titlesAndAbstracts(text: string): readonly (readonly [string, string])[] {
  return parseDigest(text, 'd.txt').papers.map(({ title, abstract }) => [title, abstract]);
}

function codesOf(text: string): readonly string[] {
  return parseDigest(text, 'd.txt').diagnostics.map(({ line, code }) => `${line} ${code}`);
}
