import { describe, expect, it } from 'vitest';
import { parseDigest } from '#domain/digest/parse-digest.ts';
import { generateCorpus } from './generate-corpus.ts';
import { nameOfRank, wordOfRank } from './generate-words.ts';

const TEXT = generateCorpus({ papers: 2_000, seed: 1 });
const { papers, diagnostics } = parseDigest(TEXT, 'generated.txt');

describe('a generated corpus', () => {
  it('is a digest that reads without a word of complaint', () => {
    expect(diagnostics).toEqual([]);
    expect(papers).toHaveLength(2_000);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateCorpus({ papers: 2_000, seed: 1 })).toBe(TEXT);
    expect(generateCorpus({ papers: 2_000, seed: 2 })).not.toBe(TEXT);
  });

  it('has no two papers with the same id', () => {
    expect(new Set(papers.map(({ id }) => id)).size).toBe(2_000);
  });

  it('has abstracts and author lists as long as real ones on average', () => {
    const characters = papers.reduce((sum, { abstract }) => sum + abstract.length, 0);
    const authors = papers.reduce((sum, paper) => sum + paper.authors.length, 0);
    expect(characters / 2_000).toBeGreaterThan(1_300);
    expect(characters / 2_000).toBeLessThan(1_600);
    expect(authors / 2_000).toBeGreaterThan(4);
    expect(authors / 2_000).toBeLessThan(6.5);
  });

  it('goes on finding new words, ever more rarely', () => {
    const words = TEXT.toLowerCase().match(/[a-z]+/g) ?? [];
    const tenth = new Set(words.slice(0, words.length / 10)).size;
    const all = new Set(words).size;
    expect(all).toBeGreaterThan(2 * tenth);
    expect(all).toBeLessThan(7 * tenth);
  });

  it('leaves weekends out', () => {
    const weekdays = new Set(papers.map(({ date }) => new Date(date).getUTCDay()));
    expect(weekdays.has(0) || weekdays.has(6)).toBe(false);
  });
});

describe('generated words and names', () => {
  it('are distinct by rank', () => {
    const ranks = Array.from({ length: 120_000 }, (_, rank) => rank);
    expect(new Set(ranks.map(wordOfRank)).size).toBe(ranks.length);
    expect(new Set(ranks.map(nameOfRank)).size).toBe(ranks.length);
  });
});
