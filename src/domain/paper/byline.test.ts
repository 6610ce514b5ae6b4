import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryName } from '#testing/arbitrary-digest.ts';
import { parseByline } from './byline.ts';

describe('parseByline', () => {
  it.each<[string, readonly string[]]>([
    ['Ada Lovelace', ['Ada Lovelace']],
    ['A. B. Roe,  C\u00a0Doe ,E Foe', ['A. B. Roe', 'C Doe', 'E Foe']],
    ['A. Roe and C. Doe', ['A. Roe', 'C. Doe']],
    ['A. Roe, C. Doe, and E. Foe', ['A. Roe', 'C. Doe', 'E. Foe']],
    ['A. Roe And C. Doe & E. Foe', ['A. Roe', 'C. Doe', 'E. Foe']],
    ['Anders Andersson, Brand Andorra', ['Anders Andersson', 'Brand Andorra']],
    ['Roe, John; Doe, Jane', ['Roe, John', 'Doe, Jane']],
    ['A. Roe; C. Doe; E. Foe, G. Hoe', ['A. Roe', 'C. Doe', 'E. Foe', 'G. Hoe']],
    ['A. Roe, , C. Doe, :, ,', ['A. Roe', 'C. Doe']],
    ['', []],
    ['—', []],
  ])('divides %j', (text, authors) => {
    expect(parseByline(text)).toEqual({ authors, othersOmitted: false });
  });

  it.each<[string, readonly string[]]>([
    ['S. James Gates, Jr., T. Hubsch', ['S. James Gates, Jr.', 'T. Hubsch']],
    ['W. Bottke, Jr. (Cornell), P. Michel', ['W. Bottke, Jr. (Cornell)', 'P. Michel']],
    ['J. Richard Gott, III and E. Foe', ['J. Richard Gott, III', 'E. Foe']],
    ['Edward Buie II, Hal Daumé III', ['Edward Buie II', 'Hal Daumé III']],
    ['Jr., A. Roe', ['Jr.', 'A. Roe']],
  ])('keeps a suffix with its name in %j', (text, authors) => {
    expect(parseByline(text).authors).toEqual(authors);
  });

  it.each<[string, readonly string[]]>([
    ['Y. Chen (MIT, PKU), Xi (Stephen) Li', ['Y. Chen (MIT, PKU)', 'Xi (Stephen) Li']],
    [
      'N. Z (1,2) and J. J (1) ((1) CAS, A (2)B; C)',
      ['N. Z (1,2)', 'J. J (1) ((1) CAS, A (2)B; C)'],
    ],
    ['A. Roe, (Princeton, USA), C. Doe', ['A. Roe (Princeton, USA)', 'C. Doe']],
    ['A. Roe), C. (Doe, E. Foe (X', ['A. Roe)', 'C. (Doe', 'E. Foe (X']],
    ['((A, B), C', ['((A, B)', 'C']],
  ])('leaves what parentheses hold together in %j', (text, authors) => {
    expect(parseByline(text).authors).toEqual(authors);
  });

  it.each<[string, readonly string[]]>([
    ['Y. Liu, et al', ['Y. Liu']],
    ['E. Roe et al., F. Forti', ['E. Roe', 'F. Forti']],
    ['A. Roe and others', ['A. Roe']],
    ['A. Roe, (26 additional authors not shown)', ['A. Roe']],
    ['A. Roe, et al. (ATLAS Collaboration)', ['A. Roe (ATLAS Collaboration)']],
    ['et al.', []],
  ])('takes the others of %j for a mark and no person', (text, authors) => {
    expect(parseByline(text)).toEqual({ authors, othersOmitted: true });
  });

  it.each<[string, readonly string[]]>([
    ['XMASS Collaboration: N. Oka, K. Abe', ['XMASS Collaboration', 'N. Oka', 'K. Abe']],
    ['A. Roe, for the SDSS Collaboration', ['A. Roe', 'SDSS Collaboration']],
    ['A. Roe on behalf of the H.E.S.S. Collaboration', ['A. Roe', 'H.E.S.S. Collaboration']],
    ['A. Roe and the GALAH collaboration', ['A. Roe', 'the GALAH collaboration']],
    ['LIGO and Virgo Collaborations', ['LIGO and Virgo Collaborations']],
    ['The Research and Education Group, A. Roe', ['The Research and Education Group', 'A. Roe']],
    ['W. Hofmann (for the HEGRA collaboration)', ['W. Hofmann (for the HEGRA collaboration)']],
  ])('keeps the collaboration of %j whole', (text, authors) => {
    expect(parseByline(text).authors).toEqual(authors);
  });

  it('reads a list of three thousand names', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `A. B. Author${index}`);
    expect(parseByline(names.join(', ')).authors).toEqual(names);
  });

  it('reads lists of a hundred thousand parentheses, commas or conjunctions', () => {
    expect(parseByline('('.repeat(100_000) + 'A').authors).toHaveLength(1);
    expect(parseByline(`${'('.repeat(50_000)}A${')'.repeat(50_000)}`).authors).toHaveLength(1);
    expect(parseByline(',; '.repeat(50_000)).authors).toEqual([]);
    expect(parseByline('A and '.repeat(50_000)).authors).toHaveLength(50_000);
  });

  it('gives back the names that a list was made of', () => {
    fc.assert(
      fc.property(fc.array(arbitraryName, { maxLength: 30 }), (names) => {
        expect(parseByline(names.join(', ')).authors).toEqual(names);
      }),
    );
  });
});
