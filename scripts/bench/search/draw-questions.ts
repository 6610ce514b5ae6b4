import { type RandomSource, randomSource } from '#testing/random-source.ts';
import type { PaperWords, WordCorpus } from './paper-words.ts';
import { type DateSpan, QUESTION_KINDS, type Question, type QuestionKind } from './question.ts';

const PLAIN_WORD = /^[a-z0-9]{2,}$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words have no slip that `did you mean` looks for. */
const SHORTEST_MISSPELT = 5;
const TRIES = 100;

const NOTHING_ASKED = { words: [], prefix: '', dates: null, author: '' };

/** Draws `count` questions of each kind from a corpus; the same seed draws the same. */
export function drawQuestions(
  corpus: WordCorpus,
  count: number,
  seed: number,
  kinds: readonly QuestionKind[] = QUESTION_KINDS,
): readonly Question[] {
  const drawer = new QuestionDrawer(corpus, randomSource(seed));
  return kinds.flatMap((kind) => Array.from({ length: count }, () => drawer.draw(kind)));
}

class QuestionDrawer {
  private readonly corpus: WordCorpus;
  private readonly random: RandomSource;
  /** Words that papers also have as a second spelling, which no other engine knows in phrases. */
  private readonly secondSpellings: ReadonlySet<string>;

  constructor(corpus: WordCorpus, random: RandomSource) {
    this.corpus = corpus;
    this.random = random;
    this.secondSpellings = new Set(
      corpus.papers.flatMap(({ spellings }) => (spellings === '' ? [] : spellings.split(' '))),
    );
  }

  draw(kind: QuestionKind): Question {
    const nothing = { kind, ...NOTHING_ASKED };
    switch (kind) {
      case 'two words':
      case 'two words, ranked':
        return { ...nothing, words: this.titleWords(2) };
      case 'word + prefix':
      case 'word + prefix, ranked':
        return { ...nothing, ...this.typed() };
      case 'word + prefix + dates':
        return { ...nothing, ...this.typed(), dates: this.span() };
      case 'prefix':
        return { ...nothing, prefix: this.begun(this.titleWords(1)[0] ?? '') };
      case 'phrase':
        return { ...nothing, words: this.phrase() };
      case 'author':
        return { ...nothing, author: this.author() };
      case 'did you mean':
        return { ...nothing, words: [this.misspelt()] };
    }
  }

  /** Readers look for what titles say: distinct words of one title in their order. */
  private titleWords(count: number): readonly string[] {
    return this.tried(({ title }) => {
      const words = [...new Set(title.split(' '))].filter((word) => PLAIN_WORD.test(word));
      while (words.length > count) words.splice(this.random.below(words.length), 1);
      return words.length === count ? words : null;
    });
  }

  private typed(): { readonly words: readonly string[]; readonly prefix: string } {
    const [word = '', next = ''] = this.titleWords(2);
    return { words: [word], prefix: this.begun(next) };
  }

  /** Two to five letters of a word, never all of a longer one. */
  private begun(word: string): string {
    return word.slice(0, Math.min(2 + this.random.below(4), Math.max(2, word.length - 1)));
  }

  /** Two to four words that follow each other in a title or an abstract. */
  private phrase(): readonly string[] {
    return this.tried((paper) => {
      const words = (this.random.below(2) === 0 ? paper.title : paper.abstract).split(' ');
      const length = 2 + this.random.below(3);
      const start = this.random.below(Math.max(1, words.length - length + 1));
      const phrase = words.slice(start, start + length);
      const isPlain = (word: string): boolean =>
        PLAIN_WORD.test(word) && !this.secondSpellings.has(word);
      return phrase.length === length && phrase.every(isPlain) ? phrase : null;
    });
  }

  private author(): string {
    return this.tried(({ names }) => names[this.random.below(Math.max(1, names.length))] ?? null);
  }

  private misspelt(): string {
    return this.tried(({ title }) => {
      const words = title
        .split(' ')
        .filter((word) => PLAIN_WORD.test(word) && word.length >= SHORTEST_MISSPELT);
      const word = words[this.random.below(Math.max(1, words.length))];
      return word === undefined ? null : this.slipped(word);
    });
  }

  /** One slip of the finger after the first letter: one left out, one wrong, or two turned. */
  private slipped(word: string): string {
    const place = 1 + this.random.below(word.length - 2);
    const [before, letter = '', rest] = [word.slice(0, place), word[place], word.slice(place + 1)];
    const slip = this.random.below(3);
    if (slip === 0) return before + rest;
    if (slip === 1) return before + rest.slice(0, 1) + letter + rest.slice(1);
    return before + (LETTERS[this.random.below(LETTERS.length)] ?? '') + rest;
  }

  private span(): DateSpan {
    const { days } = this.corpus;
    const [first, last] = [this.random.below(days.length), this.random.below(days.length)].sort(
      (one, other) => one - other,
    );
    const numberAt = (place: number): number =>
      days.slice(0, place).reduce((sum, [, count]) => sum + count, 0);
    const [from, to] = [days[first ?? 0]?.[0], days[last ?? 0]?.[0]];
    if (from === undefined || to === undefined) throw new Error('The corpus has no days.');
    return {
      from,
      to,
      firstNumber: numberAt(first ?? 0),
      lastNumber: numberAt((last ?? 0) + 1) - 1,
    };
  }

  /** What the first of some random papers gives that has it to give. */
  private tried<Value>(find: (paper: PaperWords) => Value | null): Value {
    const { papers } = this.corpus;
    for (let trial = 0; trial < TRIES; trial += 1) {
      const paper = papers[this.random.below(papers.length)];
      const value = paper === undefined ? null : find(paper);
      if (value !== null) return value;
    }
    throw new Error('The corpus has too few plain words to draw questions from.');
  }
}
