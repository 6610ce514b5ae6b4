import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from './check-command.ts';
import { readDigests } from './read-digests.ts';

const digestOf = (title: string, date = '2019-12-06') => `${date}\n${title}\nAda Lovelace\n\nWe.\n`;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-digests-'));
  await mkdir(join(folder, 'older'));
  await writeFile(join(folder, 'b.txt'), digestOf('Second'));
  await writeFile(join(folder, 'a.txt'), digestOf('First'));
  await writeFile(join(folder, 'older', 'c.txt.gz'), gzipSync(digestOf('Third', '2019-12-01')));
  await writeFile(join(folder, 'notes.md'), 'no digest');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('readDigests', () => {
  it('reads the digests of a folder and its subfolders, packed ones too', async () => {
    const { papers, diagnostics, files } = await readDigests([folder]);
    expect(papers.map(({ title }) => title)).toEqual(['First', 'Second', 'Third']);
    expect(papers.map(({ sources }) => sources[0]?.digest)).toEqual([
      'a.txt',
      'b.txt',
      'older/c.txt.gz',
    ]);
    expect(diagnostics).toEqual([]);
    expect(files).toEqual(['a.txt', 'b.txt', 'older/c.txt.gz'].map((name) => join(folder, name)));
  });

  it('reads a file once, however often it is named', async () => {
    const file = join(folder, 'a.txt');
    const { papers, files } = await readDigests([file, folder, file]);
    expect(files).toHaveLength(3);
    expect(papers).toHaveLength(3);
  });

  it('reports what is missing, broken or no text, and reads the rest', async () => {
    await writeFile(join(folder, 'd.txt'), Buffer.from([0x1f, 0x8b, 1, 2]));
    await writeFile(join(folder, 'e.txt'), Buffer.from([0xff, 0, 1]));
    const missing = join(folder, 'nothing');
    const { papers, diagnostics } = await readDigests([missing, folder]);
    expect(papers).toHaveLength(3);
    expect(diagnostics.map(({ file, code }) => [file, code])).toEqual([
      [join(folder, 'd.txt'), 'unreadable-file'],
      [join(folder, 'e.txt'), 'undecodable-bytes'],
      [missing, 'missing-file'],
    ]);
  });

  it('warns of a folder in which no digest lies, and reads the rest', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await writeFile(join(empty, 'notes.md'), 'no digest');
    const { papers, diagnostics } = await readDigests([empty, folder]);
    expect(papers).toHaveLength(3);
    expect(diagnostics).toMatchObject([{ file: empty, severity: 'warning', code: 'no-digest' }]);
    expect(diagnostics[0]?.message).toBe('No digest lies in this folder.');
  });

  it('names files of diagnostics by their paths, those of duplicates too', async () => {
    await writeFile(join(folder, 'd.txt'), digestOf('First', 'Monday, 2019-12-06'));
    const { diagnostics } = await readDigests([folder]);
    const file = join(folder, 'd.txt');
    expect(diagnostics).toMatchObject([
      { file, line: 1, code: 'weekday-mismatch' },
      { file, line: 2, code: 'duplicate-paper' },
    ]);
  });

  it('tells apart digests of one name in two folders', async () => {
    await writeFile(join(folder, 'older', 'a.txt'), digestOf('First'));
    const { diagnostics } = await readDigests([folder, join(folder, 'older')]);
    expect(diagnostics).toMatchObject([{ code: 'duplicate-paper' }]);
  });
});

describe('runCheck', () => {
  it('succeeds where there is no error, and sums up what it read', async () => {
    const { status, output } = await check([folder]);
    expect(status).toBe(0);
    expect(output).toBe('3 files, 3 papers, 2 days, 0 errors, 0 warnings.\n');
  });

  it('prints each diagnostic on a line, and fails where there is an error', async () => {
    const file = join(folder, 'a.txt');
    await writeFile(file, `\nFebruary 30, 2019\n\n${digestOf('First')}`);
    const { status, output } = await check([file]);
    expect(status).toBe(1);
    expect(output.split('\n')).toEqual([
      `${file}:2:1 error “February 30, 2019” is no day of the calendar. Correct the date.`,
      `${file}:2:1 warning No paper stands under the date. Delete the date, or add its papers.`,
      '1 file, 1 paper, 1 day, 1 error, 1 warning.',
      '',
    ]);
  });

  it('checks the seeds where it is not told what to check', async () => {
    const { status, output } = await check([]);
    expect(status).toBe(0);
    expect(output).toMatch(/^1 file, 25 papers, 11 days, 0 errors, 0 warnings\.$/m);
  });
});

async function check(argv: readonly string[]): Promise<{ status: number; output: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const status = await runCheck(argv);
    return { status, output: write.mock.calls.map(([text]) => String(text)).join('') };
  } finally {
    write.mockRestore();
  }
}
