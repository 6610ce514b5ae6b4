import {
  dateInWords,
  fromDayNumber,
  parseCalendarDay,
  toDayNumber,
  weekdayOf,
} from '#domain/paper/calendar-day.ts';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { capitalised, growingZipf, nameOfRank, wordOfRank } from './generate-words.ts';
import { randomSource } from './random-source.ts';
import type { RandomSource } from './random-source.ts';

/** What a generated corpus is to be like; the same options give the same text. */
export interface CorpusOptions {
  readonly papers: number;
  readonly seed: number;
  /** The day of the newest papers; later ones go back from there, weekends left out. */
  readonly newestDay?: string;
}

interface Corpus {
  readonly random: RandomSource;
  readonly nextWord: () => number;
  readonly nextAuthor: () => number;
}

// Figures of ten thousand abstracts of a public archive.
const PAPERS_A_DAY = 290;
const VOCABULARY = { scale: 15, growth: 0.57, offset: 2.7 };
const AUTHORS = { scale: 12, growth: 0.98, offset: 700 };
const ABSTRACT_CHARACTERS = { mean: 1_440, deviation: 310, least: 300, most: 1_920 };
const TITLE_WORDS = { mean: 10.5, deviation: 3, least: 3, most: 24 };
const MOST_AUTHORS = 100;
const OTHER_AUTHORS_AT_MEAN = 4.2;
const SENTENCE_WORDS = 22;

/** A corpus as one native digest, newest day first. */
export function generateCorpus(options: CorpusOptions): string {
  return [...generateDays(options)].join('\n');
}

/**
 * The days of such a digest, newest first; joined by line ends they are the digest. For more papers than
 * one text can hold.
 */
export function* generateDays({ papers, seed, newestDay }: CorpusOptions): Generator<string> {
  const random = randomSource(seed);
  const corpus = {
    random,
    nextWord: growingZipf(random, VOCABULARY),
    nextAuthor: growingZipf(random, AUTHORS),
  };
  let left = papers;
  let day = toDayNumber(parseCalendarDay(newestDay ?? '2019-12-06') ?? fromDayNumber(0));
  for (; left > 0; day -= 1) {
    const date = fromDayNumber(day);
    if (weekdayOf(date).startsWith('S')) continue;
    const count = Math.min(left, Math.max(1, Math.round(random.normal(PAPERS_A_DAY, 40))));
    left -= count;
    const texts = Array.from({ length: count }, () => generatePaper(corpus));
    yield `${headingOf(date)}\n${texts.join('\n')}`;
  }
}

/** `December 06, 2019` */
function headingOf(date: CalendarDay): string {
  const [day = '', month = '', year = ''] = dateInWords(date).split(' ');
  return `${month} ${day.padStart(2, '0')}, ${year}`;
}

function generatePaper(corpus: Corpus): string {
  return `${generateTitle(corpus)}\n${generateAuthors(corpus)}\n\n${generateAbstract(corpus)}\n`;
}

function generateTitle({ random, nextWord }: Corpus): string {
  const length = Math.round(within(random, TITLE_WORDS));
  return Array.from({ length }, () => capitalised(wordOfRank(nextWord()))).join(' ');
}

function generateAuthors({ random, nextAuthor }: Corpus): string {
  const others = Math.floor(-Math.log(1 - random.next()) * OTHER_AUTHORS_AT_MEAN);
  const names = new Set<string>();
  for (let author = 0; author <= Math.min(others, MOST_AUTHORS); author += 1) {
    names.add(nameOfRank(nextAuthor()));
  }
  return [...names].join(', ');
}

function generateAbstract({ random, nextWord }: Corpus): string {
  const length = within(random, ABSTRACT_CHARACTERS);
  const sentences: string[] = [];
  for (let written = 0; written < length;) {
    const words = Math.max(5, Math.round(random.normal(SENTENCE_WORDS, 6)));
    const text = Array.from({ length: words }, () => wordOfRank(nextWord())).join(' ');
    sentences.push(`${capitalised(text)}.`);
    written += text.length + 2;
  }
  return sentences.join(' ');
}

function within(
  random: RandomSource,
  { mean, deviation, least, most }: typeof ABSTRACT_CHARACTERS,
): number {
  return Math.min(most, Math.max(least, random.normal(mean, deviation)));
}
