import { join } from 'node:path';
import { CACHE_FOLDER } from '../project.mjs';

/** Where the bench keeps something of a kind, by the name that it has in the figures. */
export function benchFolder(kind: 'corpora' | 'search' | 'sites' | 'built', name: string): string {
  return join(CACHE_FOLDER, 'bench', kind, name.replaceAll(/\W+/g, '-'));
}
