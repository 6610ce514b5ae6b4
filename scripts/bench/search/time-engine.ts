import type { EngineName, EngineSource, OpenEngine } from './engine.ts';
import { QUESTION_KINDS, type Question, type QuestionKind } from './question.ts';

/** What is asked of an engine. */
export interface EngineTask {
  readonly engine: EngineName;
  readonly source: EngineSource;
  readonly questions: readonly Question[];
  /** After how many ms no further question of a kind is asked. */
  readonly patience: number;
}

/** What came of it. */
export interface EngineTimes {
  /** In ms. */
  readonly ready: number;
  readonly kinds: readonly KindTimes[];
}

/** All arrays go by question, and may be shorter than the questions where patience ended. */
export interface KindTimes {
  readonly kind: QuestionKind;
  /** In ms; of engines that fetch what they need, the times before these had come; else empty. */
  readonly firstTimes: readonly number[];
  readonly times: readonly number[];
  readonly totals: readonly number[];
  /** Counts by day, as a checksum; null where the engine tells none. */
  readonly dayChecksums: readonly (number | null)[];
}

const WARM_UP = 5;

/** Asks an engine question after question and takes the times. */
export async function timeEngine(
  open: OpenEngine,
  { source, questions, patience }: EngineTask,
): Promise<EngineTimes> {
  const engine = await open(source);
  const kinds: KindTimes[] = [];
  for (const kind of QUESTION_KINDS) {
    const asked = questions.filter((question) => question.kind === kind);
    if (!engine.kinds.includes(kind) || asked.length === 0) continue;
    const ask = async (question: Question): Promise<readonly [number, number, number | null]> => {
      const start = performance.now();
      const found = await engine.answer(question);
      const time = performance.now() - start;
      return [time, found.total, checksumOf(found.days())];
    };
    const before = engine.fetches ? asked : asked.slice(0, WARM_UP);
    const first = await withPatience(before, patience, ask);
    // What has not been asked a first time must not count among the others.
    const known = engine.fetches ? asked.slice(0, first.length) : asked;
    const answers = await withPatience(known, patience, ask);
    kinds.push({
      kind,
      firstTimes: engine.fetches ? first.map(([time]) => time) : [],
      times: answers.map(([time]) => time),
      totals: answers.map(([, total]) => total),
      dayChecksums: answers.map(([, , checksum]) => checksum),
    });
  }
  return { ready: engine.ready, kinds };
}

async function withPatience<Answer>(
  questions: readonly Question[],
  patience: number,
  ask: (question: Question) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const end = performance.now() + patience;
  const answers: Answer[] = [];
  for (const question of questions) {
    answers.push(await ask(question));
    if (performance.now() > end) break;
  }
  return answers;
}

/** FNV-1a by Fowler, Noll and Vo, over 32-bit counts. */
function checksumOf(counts: Uint32Array | null): number | null {
  if (counts === null) return null;
  let checksum = 0x811c9dc5;
  for (const count of counts) checksum = Math.imul(checksum ^ count, 0x01000193);
  return checksum >>> 0;
}
