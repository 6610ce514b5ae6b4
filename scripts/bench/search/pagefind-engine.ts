import type { EngineSource, SearchEngine } from './engine.ts';
import type { Found, Question } from './question.ts';

/** What is used here of the script that Pagefind writes beside its index. */
interface Pagefind {
  init(): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly unknown[] }>;
}

/**
 * Pagefind as its documentation runs it, from the page. It stems words and takes each for a
 * beginning, so that its totals are its own, and it tells no counts by day without fetching more.
 */
export async function openPagefind({ base }: EngineSource): Promise<SearchEngine> {
  const script = `${base}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  const start = performance.now();
  await pagefind.init();
  return {
    ready: performance.now() - start,
    fetches: true,
    kinds: ['two words', 'word + prefix', 'prefix', 'phrase'],
    answer: async (question): Promise<Found> => {
      const { results } = await pagefind.search(textOf(question));
      return { total: results.length, days: () => null };
    },
  };
}

function textOf({ kind, words, prefix }: Question): string {
  if (kind === 'phrase') return `"${words.join(' ')}"`;
  return [...words, prefix].join(' ').trim();
}
