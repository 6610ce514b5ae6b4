import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildSite } from '../../scripts/build-site.mjs';
import { CACHE_FOLDER, PROJECT_ROOT } from '../../scripts/project.mjs';
import { buildSeedSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';

test('the same sources and digests build the same site, byte for byte', async () => {
  test.setTimeout(180_000);
  const out = join(CACHE_FOLDER, 'same-build');
  await rm(out, { recursive: true, force: true });
  await buildSite({ out, digests: [join(PROJECT_ROOT, 'seeds')] });
  expect(await hashes(out)).toEqual(await hashes(await buildSeedSite()));
});

/** The hash of each file of a folder, by its path there. */
async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const named = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [
      relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(named));
}
