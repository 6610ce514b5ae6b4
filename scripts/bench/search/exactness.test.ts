import { describe, expect, it } from 'vitest';
import { parseDigest } from '#domain/digest/parse-digest.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { generateCorpus } from '#testing/generate-corpus.ts';
import { checkExactness, isExact } from './exactness.ts';
import { buildLectern } from './lectern-index.ts';
import { wordsOfCorpus } from './paper-words.ts';
import { buildSqlite } from './sqlite-index.ts';

const EXTENT = { count: 20, seed: 1, patience: 60_000 };
const { papers } = parseDigest(generateCorpus({ papers: 300, seed: 5 }), 'generated.txt');
const corpus = wordsOfCorpus(papers);
const { bytes: database } = await buildSqlite(corpus);

async function kindsFoundWrong(indexed: readonly Paper[]): Promise<readonly string[]> {
  const exactness = await checkExactness(await buildLectern(indexed), corpus, database, EXTENT);
  return exactness.filter((each) => !isExact(each)).map(({ kind }) => kind);
}

describe('the check of answers', () => {
  it('finds nothing wrong where the index holds the papers', async () => {
    expect(await kindsFoundWrong(papers)).toEqual([]);
  });

  it('finds every kind of answer wrong where authors were left out of the index', async () => {
    const nameless = papers.map((paper) => ({ ...paper, authors: [] }));
    expect(await kindsFoundWrong(nameless)).toHaveLength(8);
  });

  it('finds answers wrong where one paper stands under another day', async () => {
    const [first, ...others] = papers;
    const oldest = papers.at(-1);
    if (first === undefined || oldest === undefined) throw new Error('There are no papers.');
    expect(await kindsFoundWrong([...others, { ...first, date: oldest.date }])).not.toEqual([]);
  });
});
