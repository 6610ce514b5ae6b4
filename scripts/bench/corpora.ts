import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generateDays } from '#testing/generate-corpus.ts';
import { filesOf, hashInputs } from '../input-hash.mjs';
import { PROJECT_ROOT } from '../project.mjs';
import { MendableError } from '../terminal.mjs';
import { type CorpusFolder, writeCorpus } from './write-corpus.ts';

/** Papers to measure with. */
export interface Corpus extends CorpusFolder {
  /** Names the figures and their folders. */
  readonly name: string;
  /** A word that its papers use, to be typed. */
  readonly query: string;
  /** Words to be searched for one after another. */
  readonly queries: readonly string[];
}

const SEED = 1;
const GENERATOR = ['generate-corpus.ts', 'generate-words.ts', 'random-source.ts'];
const WORD_TO_TYPE = /^[a-z]{5,6}$/;
const LINES_TO_READ = 4_000;
const QUERIES = 50;
/** Lines that the word stands on: few enough that each further letter narrows what is found. */
const LINES_WITH_WORD = 20;

/** The digests at paths, or generated ones of these sizes where no path is given. */
export async function readCorpora(
  paths: readonly string[],
  sizes: readonly number[],
): Promise<readonly Corpus[]> {
  const corpora: Corpus[] = [];
  for (const path of paths) corpora.push(await readCorpus(path));
  if (paths.length === 0) for (const size of sizes) corpora.push(await generated(size));
  return corpora;
}

/** The project's own digests. */
export async function seedsCorpus(): Promise<Corpus> {
  const folder = join(PROJECT_ROOT, 'seeds');
  const texts = await Promise.all((await filesOf(folder)).map((file) => readFile(file, 'utf8')));
  return corpusOf('the seeds', { folder, beginning: texts.join('\n\n') });
}

async function readCorpus(path: string): Promise<Corpus> {
  const bytes = await readFile(resolve(PROJECT_ROOT, path)).catch(() => {
    throw new MendableError(`There is no digest at ${path}.`, 'set CORPUS to paths of files.');
  });
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const name = basename(path).replace(/\.txt(?:\.gz)?$/, '');
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return corpusOf(name, await writeCorpus(`${name} ${version}`, [text]));
}

/** Generated once, as a million papers take minutes. */
async function generated(papers: number): Promise<Corpus> {
  const sources = join(PROJECT_ROOT, 'src', 'testing');
  const files = GENERATOR.map((file) => join(sources, file));
  const version = (await hashInputs(sources, files)).slice(0, 8);
  const days = generateDays({ papers, seed: SEED });
  const written = await writeCorpus(`${papers} generated papers ${version}`, days);
  return corpusOf(`${papers} generated papers`, written);
}

function corpusOf(name: string, written: CorpusFolder): Corpus {
  const { beginning } = written;
  return { name, ...written, query: wordToType(beginning), queries: wordsToFind(beginning) };
}

/** A word of five or six letters that some papers use, and not most. */
function wordToType(text: string): string {
  const counts = new Map<string, number>();
  for (const line of text.split('\n', LINES_TO_READ))
    for (const word of new Set(line.split(' ')))
      if (WORD_TO_TYPE.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const distance = (count: number): number => Math.abs(count - LINES_WITH_WORD);
  const [nearest] = [...counts].toSorted(([, one], [, other]) => distance(one) - distance(other));
  return nearest?.[0] ?? '';
}

/** Words that stand apart from each other in a digest. */
function wordsToFind(text: string): readonly string[] {
  const words = text.match(/\b[a-z]{6,10}\b/g) ?? [];
  const apart = Math.max(1, Math.floor(words.length / QUERIES));
  return words.filter((_, position) => position % apart === 0).slice(0, QUERIES);
}
