import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLinks } from './search-links.ts';

const PARAMETERS = ['query', 'q', 'q'];

describe('the searches for a title', () => {
  it('are named after their sites', () => {
    expect(searchLinks('On Reading').map(({ name }) => name)).toEqual([
      'Find on arXiv',
      'Find on Google Scholar',
      'Find on Semantic Scholar',
    ]);
  });

  it('lead to https addresses of those sites', () => {
    const addresses = searchLinks('Q&A: 100% #1 + π?').map(({ address }) => new URL(address));
    expect(addresses.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://arxiv.org/search/',
      'https://scholar.google.com/scholar',
      'https://www.semanticscholar.org/search',
    ]);
    expect(addresses[0]?.searchParams.get('searchtype')).toBe('title');
    expect(addresses.every(({ hash }) => hash === '')).toBe(true);
  });

  it('carry any title whole, as a phrase where the site knows phrases', () => {
    const title = fc.string({ unit: 'binary' }).filter((text) => !text.includes('"'));
    fc.assert(
      fc.property(title, (words) => {
        const asked = searchLinks(words).map(({ address }, index) =>
          new URL(address).searchParams.get(PARAMETERS[index] ?? ''),
        );
        expect(asked).toEqual([words, `"${words}"`, words]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('do not end the phrase at a quotation mark of the title', () => {
    const scholar = searchLinks('"Why Should I Trust You?": Explaining')[1];
    const phrase = new URL(scholar?.address ?? '').searchParams.get('q');
    expect(phrase).toBe('" Why Should I Trust You? : Explaining"');
  });

  it('stand for a title that is not well-formed text', () => {
    for (const { address } of searchLinks('half \ud800 a pair'))
      expect(new URL(address).search).toContain('%EF%BF%BD');
  });
});
