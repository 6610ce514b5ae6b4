import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { MendableError } from './terminal.mjs';

/**
 * Where programs of these names would stand on the PATH, the first name first.
 * @param {readonly string[]} names
 */
export function placesOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The first of these files that can be run.
 * @param {readonly string[]} places absolute paths
 * @returns {Promise<string | undefined>}
 */
export async function firstExecutable(places) {
  for (const place of places) if (await isExecutable(place)) return place;
  return undefined;
}

/** @param {string} path */
async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The program that an environment variable names; throws where that cannot be run.
 * @param {string} variable
 * @param {string} what what program it is to name, as in `a Firefox program`
 * @returns {Promise<string | undefined>} undefined where the variable is not set
 */
export async function programNamedBy(variable, what) {
  const named = process.env[variable];
  if (named === undefined || named === '') return undefined;
  if (await isExecutable(named)) return named;
  throw new MendableError(
    `${variable} names ${named}, which cannot be run.`,
    `set ${variable} to ${what}, or unset it.`,
  );
}
