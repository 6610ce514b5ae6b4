import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLinks } from './links.ts';

/** What is written of each link, and where it leads. */
function written(text: string): readonly (readonly [string, string])[] {
  return findLinks(text).map(({ start, end, address }) => [text.slice(start, end), address]);
}

/** The written forms alone. */
function found(text: string): readonly string[] {
  return written(text).map(([form]) => form);
}

const SCRIPT = 'javascript';
const PIECES =
  `https:// HTTP:// www. x.org github.com / /a ?q=1 #b :80 ( ) [ ] . , @ % : - _ \\ ' … " 0x1 1.2.3.4 ` +
  `256.1.1.1 :99999 xn-- é arXiv: 1912.02292 ${SCRIPT}: data: ftp:// :// org münchen.de/`;

/** Pieces of addresses and of the sentences around them, in any order. */
const addressLikeText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES.split(' '), ' ', '\uD800', '\u202E'),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('the links of a text', () => {
  it.each([
    ['See https://x.org/a.', 'https://x.org/a'],
    ['See https://x.org/a, and', 'https://x.org/a'],
    ['See https://x.org.', 'https://x.org'],
    ['Is it https://x.org/a?q=1&r=(2)?', 'https://x.org/a?q=1&r=(2)'],
    ['(https://x.org/a)', 'https://x.org/a'],
    ['(see https://x.org/a.)', 'https://x.org/a'],
    ['[https://x.org/a]', 'https://x.org/a'],
    ['“https://x.org/a”', 'https://x.org/a'],
    ["'https://x.org/a'.", 'https://x.org/a'],
    ['<https://x.org/a>', 'https://x.org/a'],
    [String.raw`\url{https://x.org/a}`, 'https://x.org/a'],
    ['https://x.org/a/...', 'https://x.org/a/'],
    ['https://x.org/a(', 'https://x.org/a'],
    ['https://en.wikipedia.org/wiki/A_(b)', 'https://en.wikipedia.org/wiki/A_(b)'],
    ['(https://en.wikipedia.org/wiki/A_(b)).', 'https://en.wikipedia.org/wiki/A_(b)'],
    ['http://x.org:8080/~ada/#top', 'http://x.org:8080/~ada/#top'],
    ['HTTPS://X.ORG/a', 'HTTPS://X.ORG/a'],
    ['https://x.org: the', 'https://x.org'],
    ['http://127.0.0.1:80/', 'http://127.0.0.1:80/'],
    ['代码见https://x.org/a。', 'https://x.org/a'],
    ['https://de.wikipedia.org/wiki/Größe', 'https://de.wikipedia.org/wiki/Größe'],
    ['https://x.org/a\u202Egro', 'https://x.org/a'],
  ])('in %j is written %s', (text, form) => {
    expect(written(text)).toEqual([[form, form]]);
  });

  it.each([
    ['at www.github.com/google/neural-tangents.', 'www.github.com/google/neural-tangents'],
    ['at www.x.org, where', 'www.x.org'],
    ['at github.com/clovaai/stargan-v2.', 'github.com/clovaai/stargan-v2'],
    ['en.wikipedia.org/wiki/A_(b)', 'en.wikipedia.org/wiki/A_(b)'],
  ])('in %j have no scheme and lead to https', (text, form) => {
    expect(written(text)).toEqual([[form, `https://${form}`]]);
  });

  it.each([
    ['arXiv:1912.02292', 'https://arxiv.org/abs/1912.02292'],
    ['arXiv:1912.02292v2', 'https://arxiv.org/abs/1912.02292v2'],
    ['arXiv: 0704.0001', 'https://arxiv.org/abs/0704.0001'],
    ['arXiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001'],
    ['arXiv:math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309136'],
  ])('may be a number such as %s', (form, address) => {
    expect(written(`(as in ${form}).`)).toEqual([[form, address]]);
  });

  it.each([
    'e.g. this, i.e./e.g. that',
    'F1.0 of 3.5/4.0',
    'Node.js/Express',
    'ASP.NET/C',
    'and/or',
    'torch.nn/keras',
    'Google.com',
    'me@x.org',
    'me@github.com/a',
    'end.Begin/again',
    `${SCRIPT}:alert(1)`,
    `${SCRIPT.toUpperCase()}:alert(1)`,
    'java\tscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'data:text/html;base64,PHN2Zz4=',
    'file:///x.org/a',
    'ftp://x.org/a',
    '//x.org/a',
    'https://',
    'https://localhost/a',
    'https://x',
    'xhttps://x.org',
    'https://me:secret@x.org/',
    'https://google.com@x.org/',
    'https://google.com:80@x.org/',
    'https://google.com:a@x.org/',
    'https://x.org:99999/',
    'https://x.org:123456/',
    'https://256.1.1.1/',
    'https://1.2.3.4.5/',
    'https://x.0x1/',
    'https://xn--a.org/',
    'https://münchen.de/',
    'münchen.de/a',
    'www.example',
    'arXiv:1913.02292',
    'arXiv:1912.022922',
  ])('are none in %j', (text) => {
    expect(findLinks(text)).toEqual([]);
  });

  it('that stand close together are told apart', () => {
    expect(found('(https://x.org/a),(https://y.org/b) www.z.org/c')).toEqual([
      'https://x.org/a',
      'https://y.org/b',
      'www.z.org/c',
    ]);
  });

  it('of the seed are the four that its authors wrote', () => {
    const seed = readFileSync('seeds/000_2cab881656be7f9c.txt', 'utf8');
    expect(written(seed)).toEqual([
      ['www.github.com/google/neural-tangents', 'https://www.github.com/google/neural-tangents'],
      ['https://github.com/clovaai/stargan-v2', 'https://github.com/clovaai/stargan-v2'],
      ['https://github.com/Yuheng-Li/MixNMatch', 'https://github.com/Yuheng-Li/MixNMatch'],
      ['https://oops.cs.columbia.edu', 'https://oops.cs.columbia.edu'],
    ]);
  });

  it('stand in order within the text, and lead to the web alone', () => {
    fc.assert(
      fc.property(addressLikeText, (text) => {
        let last = 0;
        for (const { start, end, address } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const { protocol, username, password } = new URL(address);
          expect(['http:', 'https:']).toContain(protocol);
          expect(username + password).toBe('');
          last = end;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('are found around the punctuation of any sentence', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
    const tail = fc.constantFrom('.', ',', ';', ').', '),', ']', '?', '…', '');
    fc.assert(
      fc.property(address, tail, (url, after) => {
        // What ends a sentence may end an address too; such a one is read as the sentence's.
        fc.pre(!/[.,;:!?'()[\]]$/.test(url) && !/[()[\]]/.test(url));
        expect(found(`See (${url}${after} then`)).toEqual([url]);
      }),
      { numRuns: 2_000 },
    );
  });
});
