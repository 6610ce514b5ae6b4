import MiniSearch from 'minisearch';
import { dayCounter, type EngineSource, fetchBytes, type SearchEngine } from './engine.ts';
import { MINISEARCH_OPTIONS } from './minisearch-options.ts';
import type { Question, QuestionKind } from './question.ts';

// It keeps no positions, and always scores what it finds.
const KINDS: readonly QuestionKind[] = [
  'two words',
  'word + prefix',
  'prefix',
  'word + prefix + dates',
  'two words, ranked',
  'word + prefix, ranked',
];

/** MiniSearch with its index read from its own JSON. */
export async function openMiniSearch(source: EngineSource): Promise<SearchEngine> {
  const text = new TextDecoder().decode(await fetchBytes(`${source.base}index.json`));
  const countByDay = dayCounter(source);
  const start = performance.now();
  const index = MiniSearch.loadJSON<{ id: number }>(text, MINISEARCH_OPTIONS);
  const ready = performance.now() - start;
  return {
    ready,
    fetches: false,
    kinds: KINDS,
    answer: (question) => {
      const results = index.search(textOf(question), optionsOf(question));
      return countByDay((count) => {
        for (const result of results) count(Number(result.id));
      });
    },
  };
}

function textOf({ words, prefix }: Question): string {
  return prefix === '' ? words.join(' ') : [...words, prefix].join(' ');
}

function optionsOf({ prefix, dates }: Question): Parameters<MiniSearch['search']>[1] {
  const isBegun = (_term: string, index: number, terms: string[]): boolean =>
    prefix !== '' && index === terms.length - 1;
  const inDates = ({ id }: { readonly id: unknown }): boolean =>
    dates === null || (Number(id) >= dates.firstNumber && Number(id) <= dates.lastNumber);
  return {
    combineWith: 'AND',
    prefix: isBegun,
    // Fields weighted as Lectern weights them.
    boost: { title: 3, authors: 2 },
    ...(dates !== null && { filter: inDates }),
  };
}
