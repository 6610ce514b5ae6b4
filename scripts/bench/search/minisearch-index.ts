import MiniSearch from 'minisearch';
import { type BuiltEngine, gzipSize, timed, writeFiles } from './built-engine.ts';
import { MINISEARCH_OPTIONS } from './minisearch-options.ts';
import type { WordCorpus } from './paper-words.ts';

/** Builds MiniSearch's index of all papers as its JSON. */
export async function buildMiniSearch(
  { papers }: WordCorpus,
  folder: string,
): Promise<BuiltEngine> {
  const [buildTime, text] = await timed(() => {
    const index = new MiniSearch(MINISEARCH_OPTIONS);
    papers.forEach((words, id) => index.add({ id, ...words }));
    return JSON.stringify(index);
  });
  const bytes = new TextEncoder().encode(text);
  await writeFiles(folder, [{ file: 'index.json', bytes }]);
  return { buildTime, files: 1, sizes: { index: gzipSize([bytes]) } };
}
