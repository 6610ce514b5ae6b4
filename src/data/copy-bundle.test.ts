import { describe, expect, test } from 'vitest';
import { BundleError } from '#domain/bundle/bundle-error.ts';
import { failed, stored } from '#platform/storage-fault.ts';
import { sha256 } from '#platform/sha-256.ts';
import { numberedPaper } from '#testing/builders.ts';
import { bundleInMemory, TINY } from '#testing/memory-bundle.ts';
import { copyMissing, type CopyTools, planCopy, whyStopped } from './copy-bundle.ts';

const papers = Array.from({ length: 20 }, (_, index) => numberedPaper(20 - index));
const bundle = bundleInMemory(papers, TINY);
const size = bundle.files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** A device that keeps files in memory, and what was fetched for it. */
function device(given: Partial<CopyTools> = {}) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const fetched: string[] = [];
  const tools: CopyTools = {
    kept: {
      list: () => Promise.resolve(new Set(files.keys())),
      read: (file) => Promise.resolve(files.get(file) ?? null),
      keep: (file, bytes) => {
        files.set(file, bytes);
        return Promise.resolve(stored(null));
      },
      forget: () => Promise.resolve(),
    },
    source: {
      fetchFile: async (file) => {
        fetched.push(file);
        const bytes = await bundle.load({ file, bytes: 0, hash: '' });
        return { kind: 'bytes', bytes: new Uint8Array(bytes) };
      },
      hash: sha256,
    },
    room: () => Promise.resolve(null),
    ...given,
  };
  return { files, fetched, tools };
}

async function copy(tools: CopyTools, signal = new AbortController().signal) {
  const steps: number[] = [];
  const plan = await planCopy(bundle.manifest, tools);
  await copyMissing(plan, tools, signal, ({ kept }) => steps.push(kept));
  return { plan, steps };
}

describe('copying a bundle', () => {
  test('keeps every file once, and tells how far it is', async () => {
    const { files, fetched, tools } = device();
    const { plan, steps } = await copy(tools);
    expect(plan.progress.total).toBe(size);
    expect([...files.keys()].toSorted()).toEqual(bundle.files.map(({ file }) => file).toSorted());
    expect(fetched).toHaveLength(files.size);
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
    expect(steps.at(-1)).toBe(size);
    expect((await planCopy(bundle.manifest, tools)).missing).toEqual([]);
  });

  test('goes on where it was stopped', async () => {
    const { files, fetched, tools } = device();
    const controller = new AbortController();
    const stopping: CopyTools = {
      ...tools,
      kept: {
        ...tools.kept,
        keep: (file, bytes) => {
          if (files.size === 12) controller.abort();
          return tools.kept.keep(file, bytes);
        },
      },
    };
    await expect(copy(stopping, controller.signal)).rejects.toHaveProperty('name', 'AbortError');
    expect(files.size).toBeLessThan(bundle.files.length);
    const before = fetched.length;
    await copy(tools);
    expect(files.size).toBe(bundle.files.length);
    expect(fetched).toHaveLength(bundle.files.length);
    expect(fetched.length).toBeGreaterThan(before);
  });

  test('never keeps a file that is not the one which was published', async () => {
    const { files, tools } = device();
    const [bad = ''] = bundle.manifest.papers.map(({ file }) => file);
    const source: CopyTools['source'] = {
      ...tools.source,
      fetchFile: async (file, fresh) =>
        file === bad
          ? { kind: 'bytes', bytes: new TextEncoder().encode('[]') }
          : tools.source.fetchFile(file, fresh),
    };
    await expect(copy({ ...tools, source })).rejects.toBeInstanceOf(BundleError);
    expect(files.has(bad)).toBe(false);
  });

  test('is not begun where there is no room for it, and says how much is missing', async () => {
    const { files, tools } = device({ room: () => Promise.resolve(1_000_000) });
    const error = await copy(tools).catch((thrown: unknown) => thrown);
    expect(whyStopped(error)).toBe(
      'The browser leaves too little room for all papers: 10 MB are missing.',
    );
    expect(
      [...files.keys()].every((file) =>
        /^search\/(\w+|term-directories\/\d+)\.\w+\.bin$/.test(file),
      ),
    ).toBe(true);
  });

  test('stops where the browser keeps no more, and says so', async () => {
    const { tools } = device();
    const kept = { ...tools.kept, keep: () => Promise.resolve(failed('quota', 'full')) };
    const error = await copy({ ...tools, kept }).catch((thrown: unknown) => thrown);
    expect(whyStopped(error)).toMatch(/no more room for Lectern/);
  });

  test('says which file could not be had', async () => {
    const { tools } = device();
    const source: CopyTools['source'] = {
      ...tools.source,
      fetchFile: () => Promise.resolve({ kind: 'unreachable' }),
    };
    const error = await copy({ ...tools, source }).catch((thrown: unknown) => thrown);
    expect(whyStopped(error)).toMatch(/could not be fetched\. What has come so far is kept\./);
  });
});
