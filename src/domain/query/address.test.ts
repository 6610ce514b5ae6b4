import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay } from '#testing/arbitrary-days.ts';
import { buildPaper, day } from '#testing/builders.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { parseCalendarDay } from '../paper/calendar-day.ts';
import { isPaperId } from '../paper/paper.ts';
import {
  type Address,
  isFiltered,
  readAddress,
  SORTS,
  START,
  withoutFilters,
  writeAddress,
} from './address.ts';
import { LIST_STATES } from '../shelf/list-state.ts';
import { isListId } from '../shelf/named-list.ts';
import { idOfName } from '../shelf/name-id.ts';
import { isOwnList, VIEWS } from './view.ts';

const { id } = buildPaper();
const someName = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const someDays = fc
  .tuple(fc.option(arbitraryDay), fc.option(arbitraryDay))
  .map(([one, other]) =>
    one !== null && other !== null && one > other ? [other, one] : [one, other],
  );
const LISTS = ['thesis', 'to discuss'].map(idOfName).filter(isListId);
const someView = fc.constantFrom(...VIEWS);

/** Any address that the screen can come to. */
const someAddress: fc.Arbitrary<Address> = fc
  .record({
    text: fc.string({ unit: 'binary', maxLength: 60 }),
    days: someDays,
    authors: fc.uniqueArray(someName, { maxLength: 5 }),
    tags: fc.uniqueArray(someName, { maxLength: 5 }),
    view: someView,
    list: fc.constantFrom(...LISTS),
    paper: fc.constantFrom(id, buildPaper({ title: 'Another Paper' }).id, null),
    sort: fc.constantFrom(...SORTS),
    progress: fc.constantFrom(null, ...LIST_STATES),
  })
  .map(({ days: [from = null, to = null], sort, progress, ...rest }) => ({
    ...rest,
    from,
    to,
    list: rest.view === 'list' ? rest.list : null,
    sort: sort === 'own' && !isOwnList(rest.view) ? 'newest' : sort,
    progress: rest.view === 'reading-list' ? progress : null,
  }));

const NAMES = ['q', 'from', 'to', 'author', 'tag', 'view', 'list', 'paper', 'sort', 'progress'];
const someKey = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'Q', ' q', '') },
  { weight: 1, arbitrary: fc.string() },
);
const WORDS =
  '| |__proto__|constructor|hasOwnProperty|null|NaN|-1|<script>|%|../..|\0|\ud800'.split('|');
const DAYS = ['2019-12-06', '2019-11-24', '2019-02-30', '9999-12-31', '0000-00-00'];
const LONG = '\u{1f4da}'.repeat(1_500);
const VALUES = [...WORDS, ...DAYS, ...VIEWS, ...SORTS, id, LONG];
const someValue = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary' }));
const someEntries = fc.array(fc.tuple(someKey, someValue), { maxLength: 12 });

/** What is wrong with an address; empty where it is valid. */
function faultsOf(address: Address): string[] {
  const { text, from, to, authors, tags, view, paper, sort, progress } = address;
  const isSound = (names: readonly string[]): boolean =>
    new Set(names).size === names.length &&
    names.length <= 100 &&
    names.every((name) => name !== '' && name.trim() === name && name.length <= 2_000);
  const checks: [string, boolean][] = [
    ['progress', progress === null || view === 'reading-list'],
    ['text', text.length <= 2_000],
    ['from', from === null || parseCalendarDay(from) === from],
    ['to', to === null || parseCalendarDay(to) === to],
    ['range', from === null || to === null || from <= to],
    ['authors', isSound(authors)],
    ['tags', isSound(tags)],
    ['view', VIEWS.includes(view)],
    ['paper', paper === null || isPaperId(paper)],
    ['sort', SORTS.includes(sort) && (sort !== 'own' || isOwnList(view))],
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

describe('an address', () => {
  it('is read as it was written, without a notice', () => {
    fc.assert(
      fc.property(someAddress, (address) => {
        expect(readAddress(writeAddress(address))).toEqual({ address, notices: [] });
      }),
      { numRuns: 5_000 },
    );
  });

  it('survives the query string of a link', () => {
    fc.assert(
      fc.property(someAddress, (address) => {
        const written = new URLSearchParams(
          writeAddress(address).map(([name, value]) => [name, value]),
        );
        const link = new URL(`https://example.org/papers/?${written.toString()}`);
        expect(readAddress(link.searchParams).address).toEqual(address);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is valid whatever a link says, and writing it changes nothing more', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const { address, notices } = readAddress(entries);
        expect(faultsOf(address)).toEqual([]);
        expect(readAddress(writeAddress(address))).toEqual({ address, notices: [] });
        for (const notice of notices) expect(notice.length).toBeLessThan(120);
      }),
      propertyRuns(5_000),
    );
  });

  it('has a notice exactly where a link loses something', () => {
    const distinct = fc.uniqueArray(fc.tuple(someKey, someValue), { selector: ([key]) => key });
    fc.assert(
      fc.property(distinct, (entries) => {
        const { address, notices } = readAddress(entries);
        const { text, from, to, authors, tags, view, list, paper, sort, progress } = address;
        const shown = new Map<string, readonly (string | null)[]>([
          ['q', [text]],
          ['from', [from]],
          ['to', [to]],
          ['author', authors],
          ['tag', tags],
          ['view', [view]],
          ['list', [list]],
          ['paper', [paper]],
          ['sort', [sort]],
          ['progress', [progress]],
        ]);
        const isShown = ([key, value]: readonly [string, string]): boolean =>
          shown.get(key)?.includes(key === 'author' || key === 'tag' ? value.trim() : value) ===
          true;
        expect(notices.length === 0).toBe(entries.every(isShown));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of the start says nothing', () => {
    expect(writeAddress(START)).toEqual([]);
    expect(readAddress([])).toEqual({ address: START, notices: [] });
  });

  it('names the order of the reading list only where it is not its own', () => {
    const own: Address = { ...START, view: 'reading-list', sort: 'own' };
    expect(writeAddress(own)).toEqual([['view', 'reading-list']]);
    expect(writeAddress({ ...own, sort: 'newest' })).toContainEqual(['sort', 'newest']);
  });
});

describe('a link', () => {
  it.each([
    ['__proto__', 'polluted', 'nothing that Lectern can show'],
    ['view', '__proto__', 'no view'],
    ['sort', 'loudest', 'no order'],
    ['sort', 'own', 'order of their own'],
    ['view', 'list', 'names no list'],
    ['list', 'thesis', 'names no list'],
    ['progress', 'asleep', 'no state'],
    ['progress', 'done', 'of the reading list'],
    ['from', 'NaN', 'not a date'],
    ['to', '2019-02-30', 'not a date'],
    ['from', '', 'not a date'],
    ['paper', 'toString', 'names no paper'],
    ['author', ' ', 'left out'],
    ['tag', ' ', 'left out'],
  ])('with %s=%s shows the start and says what was left out', (name, value, words) => {
    const { address, notices } = readAddress([[name, value]]);
    expect(address).toEqual(START);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(words);
  });

  it('leaves prototypes as they are', () => {
    readAddress([
      ['__proto__', 'polluted'],
      ['constructor', 'polluted'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('counts the first of a repeated single value and every author once', () => {
    const { address, notices } = readAddress([
      ['q', 'first'],
      ['q', 'second'],
      ['from', '2019-12-02'],
      ['from', 'never'],
      ['author', 'Ada Lovelace'],
      ['author', ' Ada Lovelace '],
      ['author', 'Emmy Noether'],
    ]);
    expect(address).toMatchObject({ text: 'first', from: '2019-12-02' });
    expect(address.authors).toEqual(['Ada Lovelace', 'Emmy Noether']);
    expect(notices).toEqual([]);
  });

  it('whose first day lies after the last sets no dates', () => {
    const { address, notices } = readAddress([
      ['from', '2019-12-06'],
      ['to', '2019-12-05'],
    ]);
    expect(address).toEqual(START);
    expect(notices).toHaveLength(1);
  });

  it.each(NAMES)('with a megabyte of %s is cut or left out with one short notice', (name) => {
    const { address, notices } = readAddress([[name, 'x'.repeat(1_048_576)]]);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.length).toBeLessThan(120);
    expect(address).toEqual({ ...START, text: name === 'q' ? 'x'.repeat(2_000) : '' });
  });

  it('is cut between characters, never within one', () => {
    const { address, notices } = readAddress([
      ['q', `x${'\u{1f4da}'.repeat(1_500)}`],
      ['view', `${'y'.repeat(39)}\u{1f4da}`],
    ]);
    expect(address.text).toBe(`x${'\u{1f4da}'.repeat(999)}`);
    expect(notices.join(' ')).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('with more authors than Lectern takes keeps the first hundred', () => {
    const entries = Array.from(
      { length: 120 },
      (_, number) => ['author', `Author ${number}`] as const,
    );
    const { address, notices } = readAddress([...entries, ['author', 'Author 7']]);
    expect(address.authors).toEqual(entries.slice(0, 100).map(([, name]) => name));
    expect(notices).toHaveLength(20);
  });
});

describe('what narrows a view', () => {
  it('is the query, the dates, the authors and the tags, and can all be taken away', () => {
    const narrowed: Partial<Address>[] = [
      { text: 'deep' },
      { from: day('2019-12-06') },
      { to: day('2019-12-06') },
      { authors: ['Ada Lovelace'] },
      { tags: ['to do'] },
    ];
    const wide: Partial<Address>[] = [
      {},
      { text: ' ' },
      { view: 'unread' },
      { paper: id },
      { sort: 'oldest' },
      { sort: 'relevance' },
      { view: 'reading-list', progress: 'done' },
    ];
    expect(narrowed.every((part) => isFiltered({ ...START, ...part }))).toBe(true);
    expect(wide.some((part) => isFiltered({ ...START, ...part }))).toBe(false);
    fc.assert(
      fc.property(someAddress, (address) => {
        const { view, list, paper, sort, progress } = address;
        expect(withoutFilters(address)).toEqual({ ...START, view, list, paper, sort, progress });
        expect(isFiltered(withoutFilters(address))).toBe(false);
      }),
    );
  });
});
