import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COPY_ENDING } from './compressed-copies.ts';

/** What stands at the top of a built site, beside the files of `public/`. */
const BUILT_NAMES = [
  'index.html',
  'manifest.webmanifest',
  'service-worker.js',
  '_headers',
  'assets',
  'bundle',
  '.vite',
];

/**
 * The folder that a build goes to, absolute: `dist` unless one is named. A build empties its folder
 * first, so a named one that holds something other than an earlier build is refused by throwing.
 */
export function outFolder(root: string, named: string | undefined): string {
  if (named === undefined || named === '') return join(root, 'dist');
  const folder = resolve(root, named);
  if (!existsSync(folder)) return folder;
  // A build that broke off leaves a part of its files, which the next may empty as well.
  const written = new Set([...BUILT_NAMES, ...namesIn(join(root, 'public'))]);
  if (readdirSync(folder).every((name) => written.has(name.replace(COPY_ENDING, ''))))
    return folder;
  throw new Error(
    `OUT names ${folder}, which holds something other than a built site: ` +
      'name an empty folder, or one that is not there yet.',
  );
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
