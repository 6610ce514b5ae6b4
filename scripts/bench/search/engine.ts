import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import type { Found, Question, QuestionKind } from './question.ts';

/** The engines of the table. */
export const ENGINE_NAMES = [
  'Lectern',
  'Lectern, with authors',
  'SQLite FTS5',
  'SQLite FTS5, prefix index',
  'MiniSearch',
  'FlexSearch',
  'Pagefind',
] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/** The name of an engine's folder; the two of Lectern share theirs. */
export function folderOf(engine: EngineName): string {
  return engine.replace(', with authors', '').replaceAll(/\W+/g, '-').toLowerCase();
}

/** What an engine is opened with. */
export interface EngineSource {
  /** The address of the folder with the engine's files. */
  readonly base: string;
  readonly paperCount: number;
  /** All days, oldest first, with how many papers each has. */
  readonly days: readonly (readonly [CalendarDay, number])[];
}

/** An index in memory, or one that fetches what a question needs. */
export interface SearchEngine {
  /** From the index's bytes being there until it could be asked, in ms. */
  readonly ready: number;
  /** Whether the first answer may wait for the network and the next not. */
  readonly fetches: boolean;
  readonly kinds: readonly QuestionKind[];
  answer(question: Question): Found | Promise<Found>;
}

/** Opens an engine over the files that its `…-index.ts` wrote. */
export type OpenEngine = (source: EngineSource) => Promise<SearchEngine>;

/** Counts papers by day; numbers run through the days. */
export function dayCounter({
  days,
  paperCount,
}: Pick<EngineSource, 'days' | 'paperCount'>): (
  visit: (count: (number: number) => void) => void,
) => Found {
  const dayOf = new Uint32Array(paperCount);
  let start = 0;
  days.forEach(([, papers], place) => {
    dayOf.fill(place, start, start + papers);
    start += papers;
  });
  return (visit) => {
    const counts = new Uint32Array(days.length);
    let total = 0;
    visit((number) => {
      const day = dayOf[number] ?? 0;
      counts[day] = (counts[day] ?? 0) + 1;
      total += 1;
    });
    return { total, days: () => counts };
  };
}

/** Fetches a file of an engine whole. */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
