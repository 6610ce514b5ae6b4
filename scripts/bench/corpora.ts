import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generateCorpus } from '#testing/generate-corpus.ts';
import { filesOf } from '../input-hash.mjs';
import { CACHE_FOLDER, PROJECT_ROOT } from '../project.mjs';
import { MendableError } from '../terminal.mjs';

/** A digest to measure with. */
export interface Corpus {
  /** Names the figures and their folders. */
  readonly name: string;
  readonly text: string;
  /** Where it stands as one file. */
  readonly file: string;
  /** A word that its papers use, to be typed. */
  readonly query: string;
  /** Words to be searched for one after another. */
  readonly queries: readonly string[];
}

const SEED = 1;
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
  if (paths.length > 0) return Promise.all(paths.map(readCorpus));
  return Promise.all(
    sizes.map((papers) =>
      keepCorpus(`${papers} generated papers`, generateCorpus({ papers, seed: SEED })),
    ),
  );
}

/** The project's own digests. */
export async function seedsCorpus(): Promise<Corpus> {
  const files = await filesOf(join(PROJECT_ROOT, 'seeds'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return keepCorpus('the seeds', texts.join('\n\n'));
}

async function readCorpus(path: string): Promise<Corpus> {
  const bytes = await readFile(resolve(PROJECT_ROOT, path)).catch(() => {
    throw new MendableError(`There is no digest at ${path}.`, 'set CORPUS to paths of files.');
  });
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return keepCorpus(basename(path).replace(/\.txt(?:\.gz)?$/, ''), text);
}

/** Keeps a digest in a folder of its own, which the site is built from. */
async function keepCorpus(name: string, text: string): Promise<Corpus> {
  const folder = join(CACHE_FOLDER, 'bench', 'corpora', name.replaceAll(/\W+/g, '-'));
  const file = join(folder, 'digest.txt');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return { name, text, file, query: wordToType(text), queries: wordsToFind(text) };
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
