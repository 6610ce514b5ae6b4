import * as fc from 'fast-check';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { parseQuery } from '#domain/query/syntax.ts';
import type { Filter } from '#domain/search/search-request.ts';
import { buildPaper, day } from './builders.ts';

const WORDS = [
  'deep',
  'deeper',
  'learning',
  'out-of-distribution',
  'Upside-Down',
  'état',
  'Fréchet',
  '学習',
  'p(y|x)',
  'GPT-4',
  'a',
  'an',
];
const NAMES = [
  'Ada Lovelace',
  'Emmy Noether',
  'Jürgen Schmidhuber',
  'Bernhard Schölkopf',
  'Wojciech Jaśkowski',
  'Li Wei',
  'Wei Li',
  'Xiaoming Li',
  '李 明',
  '!',
];
const DAYS = ['2019-11-29', '2019-12-02', '2019-12-03', '2019-12-06'];
const TYPED = [...WORDS, 'de', 'dee', 'schoe', 'scholkopf', 'li', 'wei li', 'up', 'distribution'];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 });
const someDay = fc.constantFrom(...DAYS).map(day);
const someNames = fc.array(fc.constantFrom(...NAMES), { maxLength: 4 });

/** Papers of few words, names and days, so that much is shared; newest day first, ids distinct. */
export const someCorpus: fc.Arbitrary<readonly Paper[]> = fc
  .array(fc.record({ date: someDay, title: words, abstract: words, authors: someNames }), {
    maxLength: 40,
  })
  .map((papers) =>
    papers
      .map(({ date, title, abstract, authors }, number) =>
        buildPaper({
          title: `${number}. ${title.join(' ')}`,
          abstract: abstract.join(' '),
          authors,
          date,
        }),
      )
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
  );

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TYPED),
      fc.array(fc.constantFrom(...TYPED), { maxLength: 3 }).map((all) => `"${all.join(' ')}"`),
    ),
    { maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom(parts.join(' '), `${parts.join(' ')} `));

const maybeDay: fc.Arbitrary<CalendarDay | null> = fc.option(someDay);

/** What a reader may ask of such papers. */
export const someFilter: fc.Arbitrary<Filter> = fc.record({
  query: typed.map(parseQuery),
  from: maybeDay,
  to: maybeDay,
  authors: fc.uniqueArray(fc.constantFrom(...NAMES, 'Nobody'), { maxLength: 3 }),
});

/** What a reader may type to find an author. */
export const someNameText: fc.Arbitrary<string> = fc.constantFrom(
  '',
  'l',
  'li',
  'wei l',
  'schoe',
  'x',
);
