import type { EngineName, OpenEngine } from './engine.ts';

/** Fetches what opens an engine. */
export async function openerOf(engine: EngineName): Promise<OpenEngine> {
  switch (engine) {
    case 'Lectern':
      return (await import('./lectern-engine.ts')).openLectern;
    case 'Lectern, with authors':
      return (await import('./lectern-engine.ts')).openLecternWithAuthors;
    case 'SQLite FTS5':
    case 'SQLite FTS5, prefix index':
      return (await import('./sqlite-engine.ts')).openSqlite;
    case 'MiniSearch':
      return (await import('./minisearch-engine.ts')).openMiniSearch;
    case 'FlexSearch':
      return (await import('./flexsearch-engine.ts')).openFlexSearch;
    case 'Pagefind':
      return (await import('./pagefind-engine.ts')).openPagefind;
  }
}
