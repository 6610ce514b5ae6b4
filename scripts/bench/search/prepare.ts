import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDigests } from '#build/read-digests.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { buildEngines } from './build-engines.ts';
import { type BuiltEngine, timed } from './built-engine.ts';
import { drawQuestions } from './draw-questions.ts';
import { ENGINE_NAMES, type EngineName, type EngineSource, folderOf } from './engine.ts';
import { checkExactness, type Exactness } from './exactness.ts';
import { buildLectern, type LecternIndex } from './lectern-index.ts';
import { wordsOfCorpus } from './paper-words.ts';
import { plainIndex } from './plain-index.ts';
import type { Question } from './question.ts';

/** What is to be made ready for the browser. */
export interface Preparation {
  /** A file or a folder of digests. */
  readonly digest: string;
  /** The folder for the indexes, and for `prepared.json`. */
  readonly folder: string;
  /** Questions of each kind to be timed, and to be checked. */
  readonly timed: number;
  readonly checked: number;
  readonly seed: number;
  /** After how many ms no further question of a kind is checked. */
  readonly checkPatience: number;
  /** Papers beyond which Pagefind, which takes minutes then, is left out. */
  readonly mostForPagefind: number;
}

/** What was made, as `prepared.json` holds it. */
export interface Prepared {
  readonly source: Omit<EngineSource, 'base'>;
  /** Null where an engine's program cannot run; none where it was left out. */
  readonly built: Readonly<Record<string, BuiltEngine | null>>;
  readonly questions: readonly Question[];
  readonly exactness: readonly Exactness[];
  /** Building a plain inverted index of the same papers, in ms. */
  readonly plain: number;
  /** Reading the words out of papers, in ms, which the other engines are spared. */
  readonly reading: number;
  /** The most memory of this process until Lectern's index stood, in MB. */
  readonly memory: number;
  /** Whether two builds gave the same bytes. */
  readonly sameBytes: boolean;
}

/** Builds every engine's index over a digest, checks Lectern's answers and draws the questions. */
export async function prepare(task: Preparation): Promise<void> {
  const { papers } = await readDigests([task.digest]);
  say(`building the indexes of ${papers.length} papers: Lectern …`);
  const lectern = await buildLectern(papers);
  const memory = process.resourceUsage().maxRSS / 1_000;
  const sameBytes = await givesSame(papers, lectern);
  const [plain] = await timed(() => plainIndex(papers));
  const [reading, corpus] = await timed(() => wordsOfCorpus(papers));
  const engines = ENGINE_NAMES.filter(
    (engine) => engine !== 'Pagefind' || papers.length <= task.mostForPagefind,
  );
  const built = await buildEngines(engines, corpus, lectern, task.folder, (engine) =>
    say(`building the indexes of ${papers.length} papers: ${engine} …`),
  );
  say(`asking ${task.checked} questions of each kind for totals and counts …`);
  const engine: EngineName = 'SQLite FTS5, prefix index';
  const database = await readFile(join(task.folder, folderOf(engine), 'papers.sqlite'));
  const extent = { count: task.checked, seed: task.seed, patience: task.checkPatience };
  const prepared: Prepared = {
    source: { paperCount: papers.length, days: corpus.days },
    built: Object.fromEntries(built),
    questions: drawQuestions(corpus, task.timed, task.seed + 1),
    exactness: await checkExactness(lectern, corpus, Uint8Array.from(database), extent),
    plain,
    reading,
    memory,
    sameBytes,
  };
  await mkdir(task.folder, { recursive: true });
  await writeFile(join(task.folder, 'prepared.json'), JSON.stringify(prepared));
}

async function givesSame(papers: readonly Paper[], first: LecternIndex): Promise<boolean> {
  const second = await buildLectern(papers);
  // A name carries the hash of what its file holds.
  const namesOf = ({ files }: LecternIndex): string => files.map(({ file }) => file).join();
  return namesOf(first) === namesOf(second);
}

function say(sentence: string): void {
  process.stderr.write(`lectern: ${sentence}\n`);
}

const [task = ''] = process.argv.slice(2);
await prepare(JSON.parse(task) as Preparation);
