import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '#domain/bundle/create-part.ts';
import { generateCorpus } from '#testing/generate-corpus.ts';
import { collectFiles } from '#testing/memory-bundle.ts';
import { readDigestBundle } from './digest-bundle.ts';
import { createProgress } from './progress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function digestPath(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function build(paths: readonly string[], cache: string | null) {
  const bundle = await readDigestBundle(paths, { cache });
  const { files } = collectFiles((emit) => bundle.write(emit));
  bundle.close();
  // Comparing megabytes number by number would take long.
  const hashes = files.map(({ file, bytes }) => `${file} ${hashOf(bytes)}`);
  return { files: hashes, errors: bundle.errors, warnings: bundle.warnings };
}

describe('two builds of the same digests', () => {
  it('are equal to the byte, whether what was read is known or not, and in whatever order', async () => {
    const newer = digestPath('b.txt', generateCorpus({ papers: 300, seed: 1 }));
    const options = { papers: 200, seed: 2, newestDay: '2019-12-05' };
    const older = digestPath('a.txt.gz', gzipSync(generateCorpus(options)));
    const cache = join(folder, 'cache');
    const first = await build([newer, older], null);
    expect(first.files.length).toBeGreaterThan(6);
    expect(await build([newer, older], cache)).toEqual(first);
    expect(await build([older, newer], cache)).toEqual(first);
  });

  it('give the same warnings and errors, at the paths of today', async () => {
    const paper = '2019-12-06\nOne Title\nAda Lovelace\n\nAn abstract.\n';
    const cache = join(folder, 'cache');
    const paths = [
      digestPath('a.txt', paper),
      digestPath('b.txt', paper),
      digestPath('c.txt', '30 February 2019\nTwo\nAda Lovelace\n\nAn abstract.\n'),
      digestPath('d.txt', Buffer.from([0x1f, 0x8b, 1, 2])),
      join(folder, 'nothing.txt'),
    ];
    const first = await build(paths, cache);
    expect(first.errors.map((line) => line.replace(folder, '').split(' ', 1)[0])).toEqual([
      '/c.txt:1:1',
      '/c.txt:2:1',
      '/d.txt:1:1',
      '/nothing.txt:1:1',
    ]);
    expect(first.warnings.join()).toMatch(/b\.txt:2:1 warning The paper stands at a\.txt:2 too\./);
    expect(await build(paths, cache)).toEqual(first);
  });
});

describe('a long build', () => {
  it('tells how far it has come in reading, in writing and in the index, to their ends', async () => {
    const path = digestPath('a.txt', generateCorpus({ papers: 300, seed: 1 }));
    const lines: string[] = [];
    let time = 0;
    const progress = createProgress({
      write: (text) => lines.push(text),
      isTerminal: false,
      now: () => (time += 10_000),
    });
    const bundle = await readDigestBundle([path], { cache: null, progress });
    bundle.write(() => {});
    bundle.close();
    for (const part of ['reading digests', 'writing papers', 'writing the index']) {
      const told = lines.filter((line) => line.includes(part));
      expect(told.at(-1)).toMatch(/, (?:9[5-9]|100) %, /);
      expect(told.join()).not.toMatch(/NaN|Infinity|-\d/);
    }
  });
});
