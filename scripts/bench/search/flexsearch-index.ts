import { Index } from 'flexsearch';
import { type BuiltEngine, gzipSize, timed, writeFiles } from './built-engine.ts';
import { FLEXSEARCH_OPTIONS } from './flexsearch-options.ts';
import type { WordCorpus } from './paper-words.ts';

/** Builds FlexSearch's index of all papers as the chunks that it exports. */
export async function buildFlexSearch(
  { papers }: WordCorpus,
  folder: string,
): Promise<BuiltEngine> {
  const [buildTime, chunks] = await timed(() => {
    const index = new Index(FLEXSEARCH_OPTIONS);
    papers.forEach(({ title, authors, abstract, spellings }, number) => {
      index.add(number, `${title} ${authors} ${abstract} ${spellings}`);
    });
    const exported: (readonly [string, string])[] = [];
    index.export((key, data) => {
      exported.push([key, data]);
    });
    return exported;
  });
  const bytes = new TextEncoder().encode(JSON.stringify(chunks));
  await writeFiles(folder, [{ file: 'index.json', bytes }]);
  return { buildTime, files: 1, sizes: { index: gzipSize([bytes]) } };
}
