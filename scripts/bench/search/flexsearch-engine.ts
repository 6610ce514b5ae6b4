import { Index } from 'flexsearch';
import { dayCounter, type EngineSource, fetchBytes, type SearchEngine } from './engine.ts';
import { FLEXSEARCH_OPTIONS, readChunks } from './flexsearch-options.ts';

/** FlexSearch of whole words; its prefix index would make a prefix of every word that is asked. */
export async function openFlexSearch(source: EngineSource): Promise<SearchEngine> {
  const chunks = readChunks(new TextDecoder().decode(await fetchBytes(`${source.base}index.json`)));
  const countByDay = dayCounter(source);
  const start = performance.now();
  const index = new Index(FLEXSEARCH_OPTIONS);
  for (const [key, data] of chunks) index.import(key, data);
  const ready = performance.now() - start;
  return {
    ready,
    fetches: false,
    kinds: ['two words'],
    answer: ({ words }) => {
      const found = index.search(words.join(' '), { limit: source.paperCount });
      return countByDay((count) => {
        for (const id of found) count(Number(id));
      });
    },
  };
}
