import { describe, expect, it } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import {
  readBibtex,
  readBibtexFields,
  readCslJson,
  readCsvRows,
  readRis,
} from '#testing/read-citations.ts';
import { BIBTEX } from './bibtex.ts';
import { type CitedPaper, citationsOf } from './citation.ts';
import { CITATION_FORMATS, citationFormat } from './formats.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV } from './csv.ts';
import { MARKDOWN } from './markdown.ts';
import { CITATION_TEXT } from './citation-text.ts';
import { writeCitations } from './layout.ts';
import { atOnce } from './steps.ts';
import { writeSteps } from './write-steps.ts';

const PAPER = buildPaper({
  title: 'On the Art of Reading',
  authors: ['Ada Lovelace', 'Ludwig van Beethoven', 'Sammy Davis, Jr.', 'Kimi Team'],
  abstract: 'We read.\n\nThen we rest.',
  othersOmitted: true,
});
const CITED: CitedPaper = {
  paper: PAPER,
  link: { kind: 'arxiv', id: '1912.02292', version: 2 },
  note: 'Read *this* again:\n- soon',
  tags: ['to cite', 'art, fine'],
};

const READERS = [
  ['bibtex', readBibtex],
  ['ris', readRis],
  ['csl-json', readCslJson],
] as const;

const written = (id: string): string =>
  writeCitations(citationFormat(id).layout, citationsOf([CITED]));

describe('a paper written', () => {
  it('as BibTeX has its parts where programs look for them', () => {
    expect(written('bibtex')).toBe(`@misc{lovelace2019art,
  title = {On the Art of Reading},
  author = {Lovelace, Ada and van Beethoven, Ludwig and Davis, Jr., Sammy and {Kimi Team} and others},
  year = {2019},
  month = dec,
  day = {6},
  eprint = {1912.02292},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/1912.02292v2},
  abstract = {We read.

Then we rest.},
  keywords = {to cite, art fine},
  annote = {Read *this* again:
- soon}
}
`);
  });

  it('as RIS has a tag for each part', () => {
    expect(written('ris').split('\r\n')).toEqual([
      'TY  - UNPB',
      'ID  - lovelace2019art',
      'TI  - On the Art of Reading',
      'AU  - Lovelace, Ada',
      'AU  - van Beethoven, Ludwig',
      'AU  - Davis, Sammy, Jr.',
      'AU  - Kimi Team',
      'PY  - 2019',
      'DA  - 2019/12/06',
      'AB  - We read. Then we rest.',
      'UR  - https://arxiv.org/abs/1912.02292v2',
      'DO  - 10.48550/arXiv.1912.02292',
      'PB  - arXiv',
      'KW  - to cite',
      'KW  - art, fine',
      'N1  - Read *this* again: - soon',
      'ER  - ',
      '',
    ]);
  });

  it('as CSL-JSON has the names of its schema', () => {
    expect(JSON.parse(written('csl-json'))).toEqual([
      {
        id: 'lovelace2019art',
        type: 'article',
        title: 'On the Art of Reading',
        author: [
          { family: 'Lovelace', given: 'Ada' },
          { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
          { family: 'Davis', given: 'Sammy', suffix: 'Jr.' },
          { literal: 'Kimi Team' },
        ],
        issued: { 'date-parts': [[2019, 12, 6]] },
        abstract: 'We read.\n\nThen we rest.',
        URL: 'https://arxiv.org/abs/1912.02292v2',
        publisher: 'arXiv',
        number: 'arXiv:1912.02292',
        keyword: 'to cite, art fine',
        note: 'Read *this* again:\n- soon',
      },
    ]);
  });

  it('as Markdown is a section', () => {
    expect(writeCitations(MARKDOWN, citationsOf([CITED]))).toBe(`## On the Art of Reading

Ada Lovelace, Ludwig van Beethoven, Sammy Davis, Jr., Kimi Team, et al. 6 December 2019. <https://arxiv.org/abs/1912.02292v2>

We read.

Then we rest.

**Tags:** to cite, art, fine

> Read *this* again:
> - soon
`);
  });

  it('as plain text is a citation and its abstract', () => {
    expect(writeCitations(CITATION_TEXT, citationsOf([{ ...CITED, note: '', tags: [] }])))
      .toBe(`Ada Lovelace, Ludwig van Beethoven, Sammy Davis, Jr., Kimi Team, et al. On the Art of Reading. 6 December 2019. https://arxiv.org/abs/1912.02292v2

We read.

Then we rest.
`);
  });

  it('without link, note and tags names none', () => {
    const bare = citationsOf([{ paper: PAPER, link: null, note: '', tags: [] }]);
    for (const { id, layout } of CITATION_FORMATS.filter((format) => format.id !== 'csv'))
      expect(`${id}: ${writeCitations(layout, bare)}`).not.toMatch(
        /url|UR {2}-|http|keyword|note|Tags|KW|N1|undefined/,
      );
  });
});

describe('several papers', () => {
  it('stand one after the other, in the order given', () => {
    const papers = ['Reading', 'Writing', 'Drawing'].map((title) => buildPaper({ title }));
    const citations = citationsOf(papers.map((paper) => ({ ...CITED, paper })));
    const titles = ['Reading', 'Writing', 'Drawing'];
    for (const [id, read] of READERS)
      expect(
        read(writeCitations(citationFormat(id).layout, citations)).map(({ title }) => title),
      ).toEqual(titles);
  });

  it('are the same text when they are written step by step, and each of them is a step', () => {
    const papers = ['Reading', 'On Reading', 'Drawing'].map((title) => buildPaper({ title }));
    const cited = papers.map((paper) => ({ ...CITED, paper }));
    for (const { layout } of CITATION_FORMATS) {
      const steps = [...writeSteps(layout, cited)];
      expect(steps).toEqual([0, 0, 0, 1, 2, 3]);
      expect(atOnce(writeSteps(layout, cited)).join('')).toBe(
        writeCitations(layout, citationsOf(cited)),
      );
    }
  });

  it('as CSL-JSON are an array laid out as JSON is, whatever line ends their texts hold', () => {
    const notes = ['one\u2028two', 'one\ntwo', 'one\u2029two'];
    const json = writeCitations(CSL_JSON, citationsOf(notes.map((note) => ({ ...CITED, note }))));
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
    for (const note of notes) expect(json).toContain(JSON.stringify(note));
  });
});

describe('the names of BibTeX', () => {
  it.each([
    ['Rixta van Eijck van Heslinga', 'van {Eijck van Heslinga}, Rixta'],
    ['Guy Van den Broeck', '{Van den Broeck}, Guy'],
    ['Mutaz al-Khatib', '{al-Khatib}, Mutaz'],
    ['Earth, Wind and Fire', '{Earth, Wind and Fire}'],
    ['A & B Lab', String.raw`{A \& B Lab}`],
    ['李明', '{李明}'],
  ])('hold together what belongs together: %s', (name, tex) => {
    const paper = buildPaper({ authors: [name] });
    const bibtex = writeCitations(BIBTEX, citationsOf([{ paper, link: null, note: '', tags: [] }]));
    expect(readBibtexFields(bibtex)[0]?.properties['author']).toBe(tex);
  });
});

describe('a cell of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '=HYPERLINK("https://x.org")'])(
    'that a spreadsheet would run as a formula, such as %s, is defused',
    (title) => {
      const csv = writeCitations(CSV, citationsOf([{ ...CITED, paper: buildPaper({ title }) }]));
      expect(readCsvRows(csv)[0]?.['Title']).toBe(`'${title}`);
    },
  );

  it('may hold quotation marks, commas and line breaks, and every row ends with CRLF', () => {
    const note = 'one "two",\nthree';
    const csv = writeCitations(CSV, citationsOf([{ ...CITED, note }]));
    expect(readCsvRows(csv)).toEqual([
      {
        Key: 'lovelace2019art',
        Title: 'On the Art of Reading',
        Authors: 'Ada Lovelace; Ludwig van Beethoven; Sammy Davis, Jr.; Kimi Team; et al.',
        Date: '2019-12-06',
        Abstract: 'We read.\n\nThen we rest.',
        Link: 'https://arxiv.org/abs/1912.02292v2',
        Tags: 'to cite; art, fine',
        Note: note,
      },
    ]);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n')).toHaveLength(3);
  });
});
