import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltEngine, timed } from './built-engine.ts';
import type { PaperWords, WordCorpus } from './paper-words.ts';

/** Papers that are handed to its program at once. */
const BATCH = 200;

/** Builds Pagefind's index, which compresses its own files; null where its program cannot run. */
export async function buildPagefind(
  { papers }: WordCorpus,
  folder: string,
): Promise<BuiltEngine | null> {
  await rm(folder, { recursive: true, force: true });
  try {
    const pagefind = await import('pagefind');
    const [buildTime] = await timed(async () => {
      const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
      if (index === undefined) throw new Error('Pagefind made no index.');
      for (let first = 0; first < papers.length; first += BATCH)
        await Promise.all(
          papers
            .slice(first, first + BATCH)
            .map((paper, place) => index.addCustomRecord(recordOf(paper, first + place))),
        );
      await index.writeFiles({ outputPath: folder });
    });
    await pagefind.close();
    return { buildTime, ...(await weigh(folder)) };
  } catch {
    // Its program comes in packages of their own, one for each platform, and not for all.
    return null;
  }
}

function recordOf(
  { title, authors, abstract }: PaperWords,
  number: number,
): { url: string; content: string; language: string; meta: { title: string } } {
  const content = `${title} ${authors} ${abstract}`;
  return { url: `/${number}`, content, language: 'en', meta: { title } };
}

async function weigh(folder: string): Promise<Pick<BuiltEngine, 'sizes' | 'files'>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizeOf = async (wanted: (path: string) => boolean): Promise<number> => {
    let sum = 0;
    for (const { parentPath, name } of files)
      if (wanted(join(parentPath, name))) sum += (await stat(join(parentPath, name))).size;
    return sum;
  };
  const isFragment = (path: string): boolean => path.endsWith('.pf_fragment');
  const isIndex = (path: string): boolean => /\.pf_(?:index|meta|filter)$/.test(path);
  return {
    files: files.length,
    sizes: { index: await sizeOf(isIndex), 'texts of papers': await sizeOf(isFragment) },
  };
}
