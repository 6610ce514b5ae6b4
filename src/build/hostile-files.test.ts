import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDigests } from './read-digests.ts';

const FOLDER = join(import.meta.dirname, '../../e2e/digests/encodings');
const AUTHORS = ['Jörn Müller', 'Zoë Łukasz'];
const ABSTRACT = 'It says naïve “quotes” – and 100 €.';

/** What is said of each file, once for each kind: `severity code`. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'binary.txt': ['error undecodable-bytes'],
  'blank.txt': ['warning no-papers'],
  'cut-utf-8.txt': ['error undecodable-bytes'],
  'empty.txt': ['warning no-papers'],
  'nothing-but-zeros.txt': ['warning control-characters', 'warning no-papers'],
  'overlong-alone.txt': ['warning windows-1252'],
  'overlong-utf-8.txt': ['error undecodable-bytes'],
  'surrogates-in-utf-8.txt': ['error undecodable-bytes'],
  'utf-16-big-endian.txt': [],
  'utf-16-cut.txt': ['error undecodable-bytes'],
  'utf-16-little-endian.txt': [],
  'utf-16-without-mark.txt': ['warning control-characters'],
  'utf-8-with-mark.txt': [],
  'windows-1252.txt': ['warning windows-1252'],
};

async function read(name: string) {
  const { papers, diagnostics } = await readDigests([join(FOLDER, name)]);
  const told = papers.map(({ title, authors, abstract }) => ({ title, authors, abstract }));
  return { told, said: [...new Set(diagnostics.map((one) => `${one.severity} ${one.code}`))] };
}

describe('files that are no plain UTF-8', () => {
  it('are all known here', async () => {
    expect(await readdir(FOLDER)).toEqual(Object.keys(SAID));
  });

  it.each(Object.entries(SAID))('%s is read or refused with the reason', async (name, expected) => {
    expect((await read(name)).said).toEqual(expected);
  });

  it.each([
    ['utf-8-with-mark.txt', 'Marked UTF-8'],
    ['utf-16-little-endian.txt', 'Little-Endian UTF-16'],
    ['utf-16-big-endian.txt', 'Big-Endian UTF-16'],
  ])('%s is read letter by letter', async (name, title) => {
    expect((await read(name)).told).toEqual([{ title, authors: AUTHORS, abstract: ABSTRACT }]);
  });

  it('give their letters where they are of Windows-1252, or lack a mark', async () => {
    const authors = ['Jörn Müller', 'Zoë Lukasz'];
    const written = { title: 'Windows-1252', authors, abstract: ABSTRACT };
    expect((await read('windows-1252.txt')).told).toEqual([written]);
    const plain = { title: 'Unmarked UTF-16', authors: ['Ada Lovelace'], abstract: 'Plain.' };
    expect((await read('utf-16-without-mark.txt')).told).toEqual([plain]);
  });

  it('never have an overlong form stand for the character that it hides', async () => {
    const { told } = await read('overlong-alone.txt');
    expect(told.map(({ abstract }) => abstract)).toEqual(['It hides À¼scriptÀ¾.']);
    expect((await read('overlong-utf-8.txt')).told).toEqual([]);
  });

  it('give nothing where they hold nothing, or are refused', async () => {
    const without = ['binary', 'blank', 'cut-utf-8', 'empty', 'nothing-but-zeros', 'utf-16-cut'];
    for (const name of without) expect((await read(`${name}.txt`)).told).toEqual([]);
  });
});

it('a file of 16 MB is read whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-huge-'));
  const paper = (title: string) => `${title}\nAda Lovelace\n\nIt ends.\n\n`;
  const long = 'x'.repeat(8_000_000);
  const text = `2021-05-10\n${paper(`On ${long}`)}${'\n'.repeat(1_000_000)}A Title\nAda Lovelace\n\n${long}\n`;
  await writeFile(join(folder, 'huge.txt'), text);
  const { papers, diagnostics } = await readDigests([folder]);
  await rm(folder, { recursive: true });
  expect(papers.map(({ title }) => title.length)).toEqual([long.length + 3, 7]);
  expect(papers.map(({ abstract }) => abstract.length)).toEqual([8, long.length]);
  expect(diagnostics).toEqual([]);
});
