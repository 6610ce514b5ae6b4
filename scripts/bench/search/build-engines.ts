import { join } from 'node:path';
import type { BuiltEngine } from './built-engine.ts';
import { type EngineName, folderOf } from './engine.ts';
import { buildFlexSearch } from './flexsearch-index.ts';
import { type LecternIndex, writeLectern } from './lectern-index.ts';
import { buildMiniSearch } from './minisearch-index.ts';
import { buildPagefind } from './pagefind-index.ts';
import type { WordCorpus } from './paper-words.ts';
import { PREFIX_INDEX, writeSqlite } from './sqlite-index.ts';

/** Builds and writes the indexes of engines into folders of their own; null for none. */
export async function buildEngines(
  engines: readonly EngineName[],
  corpus: WordCorpus,
  lectern: LecternIndex,
  root: string,
  announce: (engine: EngineName) => void,
): Promise<ReadonlyMap<EngineName, BuiltEngine | null>> {
  const built = new Map<EngineName, BuiltEngine | null>();
  for (const engine of engines) {
    if (engine === 'Lectern, with authors') continue;
    announce(engine);
    built.set(engine, await buildEngine(engine, corpus, lectern, join(root, folderOf(engine))));
  }
  return built;
}

function buildEngine(
  engine: EngineName,
  corpus: WordCorpus,
  lectern: LecternIndex,
  folder: string,
): Promise<BuiltEngine | null> {
  switch (engine) {
    case 'Lectern':
    case 'Lectern, with authors':
      return writeLectern(lectern, folder);
    case 'SQLite FTS5':
      return writeSqlite(corpus, folder);
    case 'SQLite FTS5, prefix index':
      return writeSqlite(corpus, folder, PREFIX_INDEX);
    case 'MiniSearch':
      return buildMiniSearch(corpus, folder);
    case 'FlexSearch':
      return buildFlexSearch(corpus, folder);
    case 'Pagefind':
      return buildPagefind(corpus, folder);
  }
}
