import * as fc from 'fast-check';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { parseQuery } from '#domain/query/syntax.ts';
import { NO_FACTS, type PaperFacts } from '#domain/search/shelf-facts.ts';
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
  'https://github.com/a/b',
  'https://example.org/page',
  '$x^2$',
  String.raw`$\alpha$-divergence`,
  'alpha',
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
const TYPED = [
  ...WORDS,
  'de',
  'dee',
  'schoe',
  'scholkopf',
  'li',
  'wei li',
  'up',
  'distribution',
  'α',
  'alph',
];

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

const OTHER_PIECES = [
  ...'is:read,is:unread,is:bookmarked,is:hidden,has:note,has:code,has:link,has:math'.split(','),
  ...'tag:later,tag:"To do",list:thesis,list:"To discuss",author:="Wei Li",author:="Nobody",on:2019-12-02,date:2d'.split(
    ',',
  ),
  ...'before:2019-12-03,after:2019-12-02,date:2019-11,date:2019-11-29..2019-12-02'.split(','),
];
const someWord = fc.constantFrom(...TYPED);
const somePhrase = fc.array(someWord, { maxLength: 3 }).map((all) => `"${all.join(' ')}"`);
const somePiece = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(someWord, somePhrase) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('title', 'abstract', 'author', 'note'),
        fc.oneof(someWord, somePhrase, fc.constantFrom('"li ming"', '"wei li"', '"!"')),
      )
      .map(([field, value]) => `${field}:${value}`),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...OTHER_PIECES),
  },
);
const { someText } = fc.letrec<{ someText: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    somePiece,
    tie('part').map((part) => `-${part}`),
    tie('someText').map((text) => `(${text})`),
  ),
  someText: fc
    .array(fc.tuple(tie('part'), fc.constantFrom(' ', ' ', ' OR ')), { maxLength: 3 })
    .map((parts) => parts.flat().slice(0, -1).join('')),
}));
const typed = someText.chain((text) => fc.constantFrom(text, `${text} `));

const NEWEST = '2019-12-06';

const maybeDay: fc.Arbitrary<CalendarDay | null> = fc.option(someDay);

/** What a reader may ask of such papers. */
export const someFilter: fc.Arbitrary<Filter> = fc.record({
  query: typed.map((text) => parseQuery(text, day(NEWEST))),
  from: maybeDay,
  to: maybeDay,
  authors: fc.uniqueArray(fc.constantFrom(...NAMES, 'Nobody'), { maxLength: 3 }),
  tags: fc.subarray(['later', 'to do'], { maxLength: 1 }),
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

const someFacts: fc.Arbitrary<PaperFacts> = fc.record({
  read: fc.boolean(),
  bookmarked: fc.boolean(),
  hidden: fc.boolean(),
  linked: fc.boolean(),
  note: fc.option(words.map((all) => all.join(' '))),
  tags: fc.subarray(['Later', 'to do', 'état']),
  lists: fc
    .subarray(['Thesis', 'to discuss'])
    .map((names) => names.map((name) => ({ id: name, name }))),
});

/** What a reader may have noted of a paper of such a corpus, by its place there; often nothing. */
export const someShelf: fc.Arbitrary<(place: number) => PaperFacts> = fc
  .array(fc.option(someFacts, { freq: 2 }), { maxLength: 40 })
  .map((facts) => (place) => facts[place] ?? NO_FACTS);
