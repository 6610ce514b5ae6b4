import { ENGINE_NAMES, type EngineName } from './search/engine.ts';
import { type Exactness, isExact } from './search/exactness.ts';
import { QUESTION_KINDS, type QuestionKind } from './search/question.ts';
import type { KindTimes } from './search/time-engine.ts';
import type { SearchFigures } from './search-figures.ts';

/** The engine that the others' totals are held against; none of ours. */
const REFERENCE: EngineName = 'SQLite FTS5, prefix index';

/** What was measured of a corpus, as tables in Markdown. */
export function searchTables(figures: SearchFigures): string {
  const tables = [
    sizeTable(figures),
    authorBytes(figures),
    timeTable(figures),
    firstTimeTable(figures),
    totalsTable(figures),
  ];
  const { exactness, memory, plain, reading, sameBytes } = figures.prepared;
  return [
    `## ${figures.name}, Chromium ${figures.browserVersion}, Node ${process.version}`,
    ...tables,
    exactnessTable(exactness),
    `Memory until Lectern's index stood: ${memory.toFixed(0)} MB. Two builds are ${sameBytes ? 'byte-equal' : 'NOT byte-equal'}. ` +
      `Reading the words, which the other engines are spared: ${seconds(reading)}. ` +
      `A plain inverted index without places: ${seconds(plain)}.`,
    ...missing(figures),
    '',
  ].join('\n\n');
}

/** Whether Lectern was right in every answer. */
export function isAllExact({ prepared }: SearchFigures): boolean {
  return prepared.sameBytes && prepared.exactness.every(isExact);
}

function sizeTable({ prepared, times, firstBytes }: SearchFigures): string {
  const rows = enginesOf(times).flatMap((engine) => {
    const built = prepared.built[engine];
    if (built === null || built === undefined) return [];
    const parts = Object.entries(built.sizes);
    const whole = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
    const firsts = firstBytes.get(engine);
    return [
      [
        engine,
        seconds(built.buildTime),
        megabytes(whole),
        parts.length > 1
          ? parts.map(([name, bytes]) => `${name} ${megabytes(bytes)}`).join(', ')
          : '',
        String(built.files),
        firsts === undefined ? kilobytes(whole) : kilobytes(quantile(firsts, 0.5)),
        milliseconds(times.get(engine)?.ready ?? Number.NaN),
      ],
    ];
  });
  const head = [
    'engine',
    'build (Node)',
    'index, MB gzip',
    'of that',
    'files',
    'fetched for a first query, kB',
    'ready after fetch, ms',
  ];
  return table(head, rows);
}

function authorBytes({ firstBytes }: SearchFigures): string {
  const withAuthors = quantile(firstBytes.get('Lectern, with authors') ?? [], 0.5);
  return `With the most frequent authors, which follow the papers, a first query of Lectern fetches ${kilobytes(withAuthors)} kB.`;
}

/** Median and 99th percentile of each kind. */
function timeTable(figures: SearchFigures): string {
  return `p50 / p99 in ms, in a worker of the browser (Pagefind: from the page):\n\n${kindTable(figures, ({ times }, asked) => timesCell(times, asked))}`;
}

function firstTimeTable(figures: SearchFigures): string {
  const times = new Map(
    [...figures.times].filter(([, { kinds }]) =>
      kinds.some(({ firstTimes }) => firstTimes.length > 0),
    ),
  );
  return `The same where blocks had to be fetched from this machine first, one question after another:\n\n${kindTable({ ...figures, times }, ({ firstTimes }, asked) => timesCell(firstTimes, asked))}`;
}

function totalsTable(figures: SearchFigures): string {
  const reference = new Map(figures.times.get(REFERENCE)?.kinds.map((each) => [each.kind, each]));
  const cell = (own: KindTimes): string => {
    const totals = reference.get(own.kind)?.totals;
    if (totals === undefined) return '–';
    const both = Math.min(totals.length, own.totals.length);
    const same = own.totals.slice(0, both).filter((total, place) => total === totals[place]).length;
    return `${((100 * same) / both).toFixed(1)} %`;
  };
  return `Share of totals that are equal to those of SQLite FTS5:\n\n${kindTable(figures, cell)}`;
}

function exactnessTable(exactness: readonly Exactness[]): string {
  const share = (right: number, asked: number): string => `${((100 * right) / asked).toFixed(2)} %`;
  const rows = exactness.map(({ kind, asked, totals, days, authors, firstWrong }) => [
    kind,
    String(asked),
    share(totals, asked),
    share(days, asked),
    share(authors, asked),
    firstWrong,
  ]);
  const head = [
    'Lectern’s answers',
    'asked',
    'papers and totals',
    'counts by day',
    'counts by author',
    'first wrong',
  ];
  return table(head, rows);
}

function kindTable(
  { times, prepared }: Pick<SearchFigures, 'times' | 'prepared'>,
  cell: (own: KindTimes, asked: number) => string,
): string {
  const rows = enginesOf(times).map((engine) => {
    const kinds = new Map(times.get(engine)?.kinds.map((each) => [each.kind, each]));
    const cells = QUESTION_KINDS.map((kind) => {
      const own = kinds.get(kind);
      return own === undefined ? '–' : cell(own, askedOf(prepared, kind));
    });
    return [engine, ...cells];
  });
  return table(['engine', ...QUESTION_KINDS], rows);
}

function askedOf({ questions }: SearchFigures['prepared'], kind: QuestionKind): number {
  return questions.filter((question) => question.kind === kind).length;
}

function timesCell(times: readonly number[], asked: number): string {
  if (times.length === 0) return '–';
  const cell = `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.99))}`;
  return times.length < asked ? `${cell} (${times.length} asked)` : cell;
}

function missing({ prepared }: SearchFigures): readonly string[] {
  const pagefind = prepared.built['Pagefind'];
  if (pagefind === null)
    return ['Pagefind is left out: its program is not to be had for this machine.'];
  if (pagefind === undefined)
    return ['Pagefind is left out: it takes minutes for so many papers; --full waits for it.'];
  return [];
}

function enginesOf(times: SearchFigures['times']): readonly EngineName[] {
  return ENGINE_NAMES.filter((engine) => times.has(engine));
}

/** The value below which a share of the values lies, by nearest rank. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

function milliseconds(value: number): string {
  if (value >= 10) return value.toFixed(0);
  return value.toFixed(value >= 1 ? 1 : 2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1e3).toFixed(0);
}
