import { sourceOf } from '#build/bundle-source.ts';
import { writeBundle } from '#build/write-bundle.ts';
import { parseDigest } from '#domain/digest/parse-digest.ts';
import type { Paper } from '#domain/paper/paper.ts';
import type { Corpus } from './corpora.ts';
import { medianTime } from './figure.ts';
import type { Figure } from './figure.ts';
import { plainIndex } from './search/plain-index.ts';

/** What reading a digest and writing its bundle take, in this process: the first of a corpus. */
export function measureBuild({ beginning }: Corpus, rounds: number): readonly Figure[] {
  const parsed = parseDigest(beginning, 'digest.txt').papers;
  return [...measureParsing(beginning, parsed, rounds), ...measureBundle(parsed, rounds)];
}

/** The parser, against the least that any parser does: decode its bytes, and write its result. */
function measureParsing(text: string, papers: readonly Paper[], rounds: number): Figure[] {
  const bytes = new TextEncoder().encode(text);
  const speedOf = (work: () => unknown): number => bytes.length / 1_000 / medianTime(rounds, work);
  const name = `parse a digest of ${papers.length} papers`;
  const value = speedOf(() => parseDigest(text, 'digest.txt'));
  const decode = speedOf(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const write = speedOf(() => JSON.stringify(papers));
  return [
    { name, value, unit: 'MB/s', peer: 'decoding its bytes', peerValue: decode },
    { name, value, unit: 'MB/s', peer: 'JSON of the result', peerValue: write },
  ];
}

/** The whole bundle, against a plain inverted index of the same words and nothing else. */
function measureBundle(papers: readonly Paper[], rounds: number): Figure[] {
  return [
    {
      name: `write the bundle of ${papers.length} papers`,
      value: medianTime(rounds, () => writeBundle(sourceOf(papers), () => {})),
      unit: 'ms',
      peer: 'plain inverted index',
      peerValue: medianTime(rounds, () => plainIndex(papers)),
    },
  ];
}
