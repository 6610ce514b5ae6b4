import { describe, expect, it } from 'vitest';
import { parseDigest } from '#domain/digest/parse-digest.ts';
import { generateCorpus } from '#testing/generate-corpus.ts';
import { drawQuestions } from './draw-questions.ts';
import { wordsOfCorpus } from './paper-words.ts';
import { QUESTION_KINDS } from './question.ts';

const digest = generateCorpus({ papers: 400, seed: 3 });
const corpus = wordsOfCorpus(parseDigest(digest, 'generated.txt').papers);

describe('questions drawn from a corpus', () => {
  it('are the same for the same seed and others for another', () => {
    const questions = drawQuestions(corpus, 20, 1);
    expect(drawQuestions(corpus, 20, 1)).toEqual(questions);
    expect(drawQuestions(corpus, 20, 2)).not.toEqual(questions);
  });

  it('are as many of each kind as was asked for', () => {
    const questions = drawQuestions(corpus, 20, 1);
    for (const kind of QUESTION_KINDS)
      expect(questions.filter((question) => question.kind === kind)).toHaveLength(20);
  });

  it('ask for phrases that stand in a title or an abstract', () => {
    const texts = corpus.papers.flatMap(({ title, abstract }) => [` ${title} `, ` ${abstract} `]);
    for (const { words } of drawQuestions(corpus, 50, 1, ['phrase']))
      expect(texts.some((text) => text.includes(` ${words.join(' ')} `))).toBe(true);
  });

  it('ask for days as the interval of numbers that their papers have', () => {
    for (const { dates } of drawQuestions(corpus, 50, 1, ['word + prefix + dates'])) {
      const within = corpus.days.filter(
        ([day]) => dates !== null && day >= dates.from && day <= dates.to,
      );
      const papers = within.reduce((sum, [, count]) => sum + count, 0);
      expect((dates?.lastNumber ?? 0) - (dates?.firstNumber ?? 0) + 1).toBe(papers);
    }
  });
});
