import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDigest } from './parse-digest.ts';

const SEED = new URL('../../../seeds/000_2cab881656be7f9c.txt', import.meta.url);

const IDS = [
  '4knx23vdwtnd',
  'fq3ayyezxh94',
  'megzpgpqmh47',
  'q1tqqrgnqmb5',
  '5dkq0jpkezjb',
  '9vsss1ryphd4',
  'rwafqq7gvmn8',
  '11h4ab8rqjam',
  'xg8n2d1771q8',
  'scrt2vh2ancp',
  'xv790dj4t00x',
  'pj8vsby681v7',
  'f9c5dkdspbgh',
  'x7tzyd0pn71e',
  'a1zbhkqaknhn',
  '4xjh1ywnwn5z',
  'xrbhpy92xmtb',
  'zv325qfwfjp9',
  'hct2k4sy3rn2',
  'fk08tp2bvmq6',
  'kcffha50caz8',
  '9zn86zefzng0',
  '2evxhfxkjch9',
  'yemnd8zpbvh1',
  'sa5n7d44xkw9',
];

describe('the seed digest', () => {
  const text = readFileSync(SEED, 'utf8');
  const lines = text.split('\n');
  const { papers, diagnostics } = parseDigest(text, 'seed.txt');

  it('holds 25 papers under 11 dates and nothing to complain of', () => {
    expect(papers).toHaveLength(25);
    const dates = [...new Set(papers.map(({ date }) => date))];
    expect(dates).toHaveLength(11);
    expect([dates[0], dates.at(-1)]).toEqual(['2019-12-06', '2019-11-24']);
    expect(diagnostics).toEqual([]);
  });

  it('names 117 authors, 114 of them distinct', () => {
    const names = papers.flatMap(({ authors }) => authors);
    expect(names).toHaveLength(117);
    expect(new Set(names).size).toBe(114);
  });

  it('gives every title, author list and abstract as its line has it, byte for byte', () => {
    for (const { title, authors, abstract, sources } of papers) {
      const at = (sources[0]?.line ?? 0) - 1;
      expect([title, authors.join(', '), '', abstract]).toEqual(lines.slice(at, at + 4));
    }
  });

  it('keeps its ids for ever', () => {
    expect(papers.map(({ id }) => id)).toEqual(IDS);
  });
});
