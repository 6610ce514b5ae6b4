import * as fc from 'fast-check';
import { dateInWords, fromDayNumber, type CalendarDay } from '#domain/paper/calendar-day.ts';

/** A paper of a well-formed digest. */
export interface DigestPaper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly paragraphs: readonly string[];
}

/** A well-formed digest; days newest first. */
export type DigestDays = readonly (readonly [CalendarDay, readonly DigestPaper[]])[];

const FIRST_NAMES = [
  'Ada',
  'Jörn-Henrik',
  'J.',
  'Łukasz',
  'Élise',
  'Yu',
  '明',
  "D'Arcy",
  'Xi (Stephen)',
];
const LAST_NAMES = [
  'Lovelace',
  'van der Pol',
  'Jaśkowski',
  "O'Neil",
  'Li',
  'Daumé III',
  'Vaz, Jr.',
  '王',
];
const TITLE_WORDS = [
  'Deep',
  'May',
  '2019',
  'Graph,',
  'and',
  'on',
  'π',
  '$x^2$',
  'A:',
  '学习',
  'naïve',
  '(v2)',
];
const SENTENCES = [
  'We propose a model.',
  'It needs p(y|x), F1 ~ 0.9 and [34].',
  'See https://example.org/a_b.',
  'December 9, 2014 was a day.',
  '模型很好。',
  "Fr\\'echet means, and more, and more?",
];
const BLANKS = ['', ' ', '\t', '\u00a0', '\u2003 ', '\ufeff'];
const DATES = [
  'December 06, 2019',
  'Fri 6 Dec 2019',
  '2019-12-06',
  'February 30, 2019',
  '1 May 2020',
];

const words = (from: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: most }).map((all) => all.join(' '));

/** A name as digests have them. */
export const arbitraryName = fc
  .tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...LAST_NAMES))
  .map((parts) => parts.join(' '));

/** A paper of a well-formed digest. */
const arbitraryDigestPaper: fc.Arbitrary<DigestPaper> = fc.record({
  title: words(TITLE_WORDS, 8).map((title) => `On ${title}`),
  authors: fc.array(arbitraryName, { minLength: 1, maxLength: 6 }),
  paragraphs: fc.array(words(SENTENCES, 4), { minLength: 1, maxLength: 3 }),
});

/** A well-formed digest. */
export const arbitraryDigest: fc.Arbitrary<DigestDays> = fc
  .uniqueArray(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 4 })
  .chain((dayNumbers) => {
    const days = dayNumbers.sort((one, other) => other - one).map(fromDayNumber);
    const papers = fc.array(arbitraryDigestPaper, { minLength: 1, maxLength: 3 });
    return fc.tuple(...days.map((day) => fc.tuple(fc.constant(day), papers)));
  });

/** The text of a well-formed digest. */
export function renderDigest(days: DigestDays, lineEnd = '\n'): string {
  return days
    .map(([day, papers]) => renderDay(day, papers))
    .join('\n')
    .replaceAll('\n', lineEnd);
}

function renderDay(day: CalendarDay, papers: readonly DigestPaper[]): string {
  return `${dateInWords(day)}\n${papers.map(renderPaper).join('\n')}`;
}

function renderPaper({ title, authors, paragraphs }: DigestPaper): string {
  return `${title}\n${authors.join(', ')}\n\n${paragraphs.join('\n\n')}\n`;
}

const arbitraryLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BLANKS) },
  { weight: 2, arbitrary: fc.constantFrom(...DATES) },
  { weight: 3, arbitrary: words(TITLE_WORDS, 8) },
  { weight: 3, arbitrary: fc.array(arbitraryName, { minLength: 1, maxLength: 5 }).map(joinNames) },
  { weight: 3, arbitrary: words(SENTENCES, 3) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('-', '—', '\0', 'a\0b\u0085c', 'et al.', ',', '((', '\ud800'),
  },
);

/** Text that mixes what digests are made of in any order, with any line ends. */
export const arbitraryDigestLikeText: fc.Arbitrary<string> = fc
  .array(fc.tuple(arbitraryLine, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), {
    maxLength: 24,
  })
  .map((lines) => lines.flat().join(''));

function joinNames(names: readonly string[]): string {
  return names.length === 2 ? names.join(' and ') : names.join(', ');
}
