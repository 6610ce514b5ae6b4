import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { cslSchema } from '#testing/csl-schema.ts';
import { exportDifferences } from '#testing/export-differences.ts';
import { hostileText } from '#testing/hostile-text.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { readBibtexFields, readMarkdownBlocks } from '#testing/read-citations.ts';
import { parseDigest } from '../digest/parse-digest.ts';
import { dateInWords } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';
import { BIBTEX } from './bibtex.ts';
import { asSentence, authorsInWords } from './citation-text.ts';
import { type Citation, citationsOf } from './citation.ts';
import { CSL_JSON } from './csl-json.ts';
import { MARKDOWN } from './markdown.ts';
import type { PaperLink } from './paper-link.ts';
import { RIS } from './ris.ts';
import { writeCitations } from './layout.ts';
import { texOf } from './tex.ts';

const SEED = new URL('../../../seeds/000_2cab881656be7f9c.txt', import.meta.url);
const HOSTILE = new URL('../../../e2e/digests/hostile/', import.meta.url);

function papersOf(file: URL | string): readonly Paper[] {
  return parseDigest(readFileSync(file, 'utf8'), 'digest.txt').papers;
}

const LINKS: readonly (PaperLink | null)[] = [
  { kind: 'arxiv', id: '1912.02292' },
  { kind: 'arxiv', id: 'math/0309136', version: 3 },
  { kind: 'doi', id: '10.1002/(SICI)1097(199806)49:8<693::AID>3.0.CO;2-O' },
  { kind: 'web', address: 'https://x.org/~ada/a_b?q=1&r=%20#top' },
  null,
];

/** Papers with every kind of link in turn. */
function cited(papers: readonly Paper[]): readonly Citation[] {
  return citationsOf(
    papers.map((paper, index) => ({
      paper,
      link: LINKS[index % LINKS.length] ?? null,
      note: '',
      tags: [],
    })),
  );
}

/** Markdown as blocks, but for line breaks within one. */
function markdownBlocks(citations: readonly Citation[]): readonly string[] {
  return readMarkdownBlocks(writeCitations(MARKDOWN, citations)).map((block) =>
    block.replace(/\s+/g, ' '),
  );
}

function meantBlocks(citation: Citation): readonly string[] {
  const authors = authorsInWords(citation);
  const facts = [
    authors === '' ? '' : asSentence(authors),
    `${dateInWords(citation.date)}.`,
    citation.address,
  ];
  return [
    ...(citation.title === '' ? [] : [`heading: ${citation.title}`]),
    `paragraph: ${facts.filter((fact) => fact !== '').join(' ')}`,
    ...citation.paragraphs.map((paragraph) => `paragraph: ${paragraph}`),
  ];
}

describe.each([
  ['the seed', papersOf(SEED)],
  ['hostile digests', hostilePapers()],
])('what other programs read of %s', (_, papers) => {
  it('is the title, the authors, the date, the abstract and the link of each paper', () => {
    expect(papers.length).toBeGreaterThan(5);
    expect(exportDifferences(cited(papers))).toEqual([]);
  });

  it('in Markdown is a heading and its paragraphs', () => {
    expect(markdownBlocks(cited(papers))).toEqual(cited(papers).flatMap(meantBlocks));
  });
});

function hostilePapers(): readonly Paper[] {
  return ['markup', 'formulas', 'prototypes', 'directions', 'combining-marks', 'addresses'].flatMap(
    (name) => papersOf(new URL(`${name}.txt`, HOSTILE)),
  );
}

const hostilePaper = fc
  .record({
    title: hostileText,
    authors: fc.array(hostileText, { maxLength: 3 }),
    abstract: hostileText,
    othersOmitted: fc.boolean(),
  })
  .map((fields) => buildPaper(fields));

describe('hostile text', () => {
  it('reads back from every format', () => {
    fc.assert(
      fc.property(fc.array(hostilePaper, { minLength: 1, maxLength: 3 }), (papers) => {
        expect(exportDifferences(cited(papers))).toEqual([]);
      }),
      propertyRuns(300),
    );
  });

  it('stays text in Markdown', () => {
    fc.assert(
      fc.property(hostilePaper, (paper) => {
        const citations = cited([paper]);
        expect(markdownBlocks(citations)).toEqual(citations.flatMap(meantBlocks));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every brace of BibTeX with its partner, and no special character bare', () => {
    fc.assert(
      fc.property(hostilePaper, hostileText, hostileText, (paper, note, tag) => {
        const bibtex = writeCitations(
          BIBTEX,
          citationsOf([{ paper, link: null, note, tags: [tag] }]),
        );
        expect(depths(bibtex).every((depth) => depth >= 0)).toBe(true);
        expect(depths(bibtex).at(-1)).toBe(0);
        for (const value of Object.values(readBibtexFields(bibtex)[0]?.properties ?? {}))
          expect(String(value).replace(MEANT, '')).not.toMatch(/[&%#_$^~\\]/);
      }),
      { numRuns: 300 },
    );
  });

  it('writes a formula that a dollar ends before its end as words', () => {
    expect(texOf('as $$x^2$ $y^2$$ says')).toBe(
      String.raw`as \$\$x\textasciicircum{}2\$ \$y\textasciicircum{}2\$\$ says`,
    );
    expect(texOf('as $$x^2$$ says')).toBe('as $$x^2$$ says');
  });

  it('never breaks a line of RIS', () => {
    fc.assert(
      fc.property(hostilePaper, hostileText, hostileText, (paper, note, tag) => {
        const ris = writeCitations(RIS, citationsOf([{ paper, link: null, note, tags: [tag] }]));
        expect(ris.endsWith('ER  - \r\n')).toBe(true);
        for (const line of ris.slice(0, -2).split('\r\n'))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}\u2028\u2029]*$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps to the schema of CSL', () => {
    fc.assert(
      fc.property(hostilePaper, hostileText, hostileText, (paper, note, tag) => {
        const items: unknown = JSON.parse(
          writeCitations(
            CSL_JSON,
            citationsOf([{ paper, link: LINKS[0] ?? null, note, tags: [tag] }]),
          ),
        );
        expect(v.safeParse(cslSchema, items).issues).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** What stands for itself in TeX: escaped signs, commands with their brace, formulas. */
const MEANT =
  /\\[&%#_$]|\\[a-z]+\{|\$\$(?:[^$\\]|\\[^])*\$\$|\$(?:[^$\\]|\\[^])*\$|\\\([^]*?\\\)|\\\[[^]*?\\\]|\\begin[^]*?\\end\{[^}]*\}/g;

/** How many braces are open after each, counted as BibTeX counts, backslashes or not. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text.matchAll(/[{}]/g)].map(([brace]) => (depth += brace === '{' ? 1 : -1));
}

const CORPUS = process.env['CORPUS'] ?? '';

// A digest of real papers, given by the path of its file, of which every tenth is read back.
describe.runIf(existsSync(CORPUS))('real papers', () => {
  const all = existsSync(CORPUS) ? papersOf(CORPUS) : [];
  const some = all.filter((_, index) => index % Math.max(1, Math.floor(all.length / 1000)) === 0);

  it('read back from every format', () => {
    const differences = exportDifferences(cited(some));
    console.error(`${some.length} papers of ${all.length}, ${differences.length} differences`);
    expect(differences).toEqual([]);
  });
});
