import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder that a build goes to, absolute: `dist` unless one is named. A build empties its folder
 * first, so a named one that holds something other than an earlier build is refused by throwing.
 */
export function outFolder(root: string, named: string | undefined): string {
  if (named === undefined || named === '') return join(root, 'dist');
  const folder = resolve(root, named);
  const isFree = !existsSync(folder) || readdirSync(folder).length === 0;
  const isBuild = existsSync(join(folder, 'index.html')) && existsSync(join(folder, '_headers'));
  if (isFree || isBuild) return folder;
  throw new Error(
    `OUT names ${folder}, which holds something other than a built site: ` +
      'name an empty folder, or one that is not there yet.',
  );
}
