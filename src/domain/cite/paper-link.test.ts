import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, linkText, type PaperLink, readPaperLink } from './paper-link.ts';

const SCRIPT = 'javascript';

function linkOf(text: string): PaperLink | null {
  const read = readPaperLink(text);
  return read.ok ? read.value : null;
}

function faultOf(text: string): string | null {
  const read = readPaperLink(text);
  return read.ok ? null : read.fault.code;
}

describe('what is pasted as a link', () => {
  it.each([
    '1912.02292',
    ' arXiv:1912.02292 ',
    'arxiv: 1912.02292',
    'ARXIV:1912.02292.',
    'arXiv:1912.02292 [cs.LG]',
    'arXiv:1912.02292 [stat.ML] 4 Dec 2019',
    'abs/1912.02292',
    '<https://arxiv.org/abs/1912.02292>',
    'http://arxiv.org/abs/1912.02292',
    'arxiv.org/abs/1912.02292',
    'www.arxiv.org/abs/1912.02292?context=cs#bib',
    'https://export.arxiv.org/abs/1912.02292',
    'https://cn.arxiv.org/abs/1912.02292',
    'https://arxiv.org/pdf/1912.02292.pdf',
    'https://arxiv.org/pdf/1912.02292',
    'https://browse.arxiv.org/html/1912.02292/',
    'https://ar5iv.labs.arxiv.org/html/1912.02292',
    'https://ar5iv.org/abs/1912.02292',
    'https://arxiv.org/e-print/1912.02292',
    '10.48550/arXiv.1912.02292',
    'doi:10.48550/arxiv.1912.02292',
    'https://doi.org/10.48550/ARXIV.1912.02292',
    'https://doi.org/10.48550%2FarXiv.1912.02292',
  ])('is one and the same arXiv paper as %j', (text) => {
    expect(linkOf(text)).toEqual({ kind: 'arxiv', id: '1912.02292' });
  });

  it.each([
    ['arXiv:1912.02292v2', '1912.02292', 2],
    ['https://arxiv.org/pdf/1912.02292v12.pdf', '1912.02292', 12],
    ['https://arxiv.org/html/0704.0001v1', '0704.0001', 1],
    ['math.GT/0309136v3', 'math/0309136', 3],
    ['https://arxiv.org/abs/hep-th/9901001v2', 'hep-th/9901001', 2],
  ])('keeps the version of %j', (text, id, version) => {
    expect(linkOf(text)).toEqual({ kind: 'arxiv', id, version });
  });

  it.each([
    ['math.GT/0309136', 'math/0309136'],
    ['arXiv:cond-mat/0001001', 'cond-mat/0001001'],
    ['https://arxiv.org/pdf/astro-ph/9901001.pdf', 'astro-ph/9901001'],
    ['10.48550/arXiv.hep-th/9901001', 'hep-th/9901001'],
  ])('may be of the old scheme as %j', (text, id) => {
    expect(linkOf(text)).toEqual({ kind: 'arxiv', id });
  });

  it.each([
    ['10.1000/182', '10.1000/182'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['DOI:10.1000/182.', '10.1000/182'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['http://dx.doi.org/10.1000/182?utm_source=x', '10.1000/182'],
    ['doi.org/10.1000/182#a', '10.1000/182'],
    ['https://doi.org/doi:10.1000/182', '10.1000/182'],
    [
      'https://doi.org/10.1002/(SICI)1097(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
      '10.1002/(SICI)1097(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    ],
    ['https://doi.org/10.1000/100%', '10.1000/100%'],
  ])('is the DOI of %j', (text, id) => {
    expect(linkOf(text)).toEqual({ kind: 'doi', id });
  });

  it.each([
    ['https://openreview.net/forum?id=B1g5sA4twr', 'https://openreview.net/forum?id=B1g5sA4twr'],
    ['"http://x.org:8080/a_(b)"', 'http://x.org:8080/a_(b)'],
    ['x.org/paper.pdf', 'https://x.org/paper.pdf'],
    ['HTTPS://X.ORG', 'HTTPS://X.ORG'],
    ['x.org:8080/a', 'https://x.org:8080/a'],
    ['https://münchen.de/größe', 'https://münchen.de/größe'],
    ['https://arxiv.org/list/cs.LG/recent', 'https://arxiv.org/list/cs.LG/recent'],
    ['https://arxiv.org.evil.com/abs/1912.02292', 'https://arxiv.org.evil.com/abs/1912.02292'],
  ])('is the address of %j', (text, address) => {
    expect(linkOf(text)).toEqual({ kind: 'web', address });
  });

  it.each([
    ['', 'empty'],
    ['  .', 'empty'],
    [`${SCRIPT}:alert(1)`, 'scheme'],
    [`${SCRIPT.toUpperCase()}://x.org/%0aalert(1)`, 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['mailto:a@x.org', 'scheme'],
    ['ftp://x.org/a', 'scheme'],
    ['https://ada@x.org/a', 'user'],
    ['https://ada:secret@x.org/a', 'user'],
    ['see https://x.org/a', 'blank'],
    ['https://x.org/\u202Egpj', 'blank'],
    ['https://x.org/\uD800', 'blank'],
    ['1913.02292', 'unknown'],
    ['1912.022', 'unknown'],
    ['10.1/x', 'unknown'],
    ['hello', 'unknown'],
    ['https://localhost/a', 'unknown'],
    ['https://x.org:99999/', 'unknown'],
    ['https:\\\\x.org', 'unknown'],
    ['x'.repeat(3000), 'long'],
  ])('names no original where it is %j', (text, code) => {
    expect(faultOf(text)).toBe(code);
  });

  it('is refused with one sentence', () => {
    for (const text of ['', 'ftp://x.org', 'hello', 'a b', 'https://a@b.c', 'x'.repeat(3000)]) {
      const read = readPaperLink(text);
      expect(read.ok ? '' : read.fault.message).toMatch(/^[A-Z].*\.$/);
    }
  });
});

const pasted = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'arXiv: 1912.02292 v2 10.1000/ doi: https:// arxiv.org /abs/ x.org'.split(' '),
    ),
    fc.constantFrom(
      '10.48550/',
      ' ',
      '?',
      '#',
      '%',
      '%3C',
      '<',
      '"',
      '@',
      'math/0309136',
      '\\',
      ':',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 8 },
);

describe('a link', () => {
  it('leads to a http or https address without blanks, which reads back as the same link', () => {
    fc.assert(
      fc.property(pasted, (pieces) => {
        const link = linkOf(pieces.join(''));
        if (link === null) return;
        expect(addressOf(link)).toMatch(/^https?:\/\//i);
        expect(addressOf(link)).not.toMatch(/[\s\p{C}]/u);
        expect(linkOf(addressOf(link))).toEqual(link);
        expect(linkOf(linkText(link))).toEqual(link);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is an address that browsers read, where its host is plain', () => {
    fc.assert(
      fc.property(pasted, (pieces) => {
        const link = linkOf(pieces.join(''));
        // Which other letters name a host, tables of the browser decide.
        fc.pre(link !== null && !/[^ -~]|xn--/i.test(addressOf(link)));
        expect(new URL(addressOf(link)).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 5_000 },
    );
  });

  it('leads where its kind says', () => {
    expect(addressOf({ kind: 'arxiv', id: 'math/0309136', version: 3 })).toBe(
      'https://arxiv.org/abs/math/0309136v3',
    );
    expect(addressOf({ kind: 'doi', id: '10.1000/a<b>#c?d%' })).toBe(
      'https://doi.org/10.1000/a%3Cb%3E%23c%3Fd%25',
    );
  });
});
