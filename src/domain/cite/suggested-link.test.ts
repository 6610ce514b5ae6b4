import { describe, expect, test } from 'vitest';
import { linkText } from './paper-link.ts';
import { suggestedLink } from './suggested-link.ts';

function suggested(abstract: string, title = 'A Title'): string | null {
  const link = suggestedLink({ title, abstract });
  return link === null ? null : linkText(link);
}

describe('the link that a paper itself gives', () => {
  test.each([
    ['Our code is at https://github.com/a/b.', 'https://github.com/a/b'],
    ['See github.com/a/b (and more).', 'https://github.com/a/b'],
    ['This extends arXiv:1912.02292v2.', 'arXiv:1912.02292v2'],
    ['It appeared as doi:10.1000/182.', 'doi:10.1000/182'],
    ['It appeared (10.1000/a.b-c), in part.', 'doi:10.1000/a.b-c'],
    ['At https://doi.org/10.1000/182, online.', 'doi:10.1000/182'],
    ['Code: https://github.com/a/b, paper: https://arxiv.org/abs/1912.02292', 'arXiv:1912.02292'],
    ['https://one.org/a and https://two.org/b', 'https://one.org/a'],
    ['Version 10.12/3 of the 1912.02292 papers', null],
    ['', null],
  ])('in %j is %j', (abstract, expected) => {
    expect(suggested(abstract)).toBe(expected);
  });

  test('may stand in the title, and the abstract goes before it', () => {
    expect(suggested('', 'On https://one.org/a')).toBe('https://one.org/a');
    expect(suggested('At https://two.org/b', 'On https://one.org/a')).toBe('https://two.org/b');
  });
});
