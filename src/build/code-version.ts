import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['src/domain', 'src/build'];
const PACKAGES = 'package-lock.json';
const SOURCE = /(?<!\.test)\.ts$/;

/** A hash of all code that has a say in what is read of a digest. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(readFileSync(join(PROJECT, PACKAGES)));
  for (const folder of FOLDERS) {
    const names = readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => SOURCE.test(one)).toSorted())
      hash.update(`\0${name}\0`).update(readFileSync(join(PROJECT, folder, name)));
  }
  return hash.digest('hex');
}
