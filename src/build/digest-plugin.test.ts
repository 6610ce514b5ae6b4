import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { digestPaths, digestPlugin } from './digest-plugin.ts';
import { isWithin } from './digest-server.ts';

const DIGEST = 'December 06, 2019\nOne Title\nAda Lovelace, Ben Bitdiddle\n\nAn abstract of it.\n';
const BROKEN = 'February 30, 2019\nOne Title\nAda Lovelace, Ben Bitdiddle\n\nAn abstract of it.\n';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-'));
  await mkdir(join(folder, 'good'));
  await mkdir(join(folder, 'bad'));
  await writeFile(join(folder, 'good', 'a.txt'), DIGEST);
  await writeFile(join(folder, 'bad', 'b.txt'), BROKEN);
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Test</title>');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function site(digests: string): InlineConfig {
  return {
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [digestPlugin({ digests: [join(folder, digests)] })],
  };
}

describe('the paths of digests', () => {
  test.each([
    [undefined, ['seeds']],
    ['', ['seeds']],
    ['a.txt', ['a.txt']],
    ['a.txt, more/ ,', ['a.txt', 'more/']],
  ])('in %j are %j', (list, expected) => {
    expect(digestPaths(list)).toEqual(expected);
  });

  test('hold their own files and no others', () => {
    const paths = ['seeds', 'more/one.txt'];
    expect(isWithin(paths, 'seeds/deep/a.txt')).toBe(true);
    expect(isWithin(paths, 'more/one.txt')).toBe(true);
    expect(isWithin(paths, 'seeds-old/a.txt')).toBe(false);
    expect(isWithin(paths, 'more/two.txt')).toBe(false);
  });
});

describe('a build', () => {
  test('puts the bundle of the digests into the site', async () => {
    await build(site('good'));
    const manifest = await readFile(join(folder, 'dist', 'bundle', 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ schema: 4, paperCount: 1 });
  });

  test('fails at an error in a digest, naming its place and how to mend it', async () => {
    await expect(build(site('bad'))).rejects.toThrow(/b\.txt:1:1 error .*Correct the date\./s);
  });

  test('fails where there is no digest at the path', async () => {
    await expect(build(site('nowhere'))).rejects.toThrow(/nowhere:1:1 error/);
  });
});

describe('the dev server', () => {
  async function withServer(act: (server: ViteDevServer, address: string) => Promise<void>) {
    const server = await createServer({
      ...site('good'),
      server: { port: 0, host: '127.0.0.1', hmr: false },
    });
    try {
      await server.listen();
      await act(server, server.resolvedUrls?.local[0] ?? '');
    } finally {
      await server.close();
    }
  }

  test('serves the bundle from memory, and no page for a file that it lacks', async () => {
    await withServer(async (_, address) => {
      const response = await fetch(new URL('bundle/manifest.json', address));
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toMatchObject({ schema: 4, paperCount: 1 });
      const missing = await fetch(new URL('bundle/nothing.json', address));
      expect(missing.status).toBe(404);
      expect(missing.headers.get('content-type')).toBe('text/plain');
    });
  });

  test('tells the page of a change, keeps the last good bundle at an error, and recovers', async () => {
    await withServer(async (server, address) => {
      const file = join(folder, 'good', 'a.txt');
      const messages = listen(server);
      const countPapers = async (): Promise<unknown> => {
        const response = await fetch(new URL('bundle/manifest.json', address));
        return ((await response.json()) as { paperCount: unknown }).paperCount;
      };
      await writeFile(file, `${DIGEST}\nTwo Title\nCleo Curie, Ada Lovelace\n\nAnother one.\n`);
      await messages.until('custom lectern:bundle');
      expect(await countPapers()).toBe(2);
      await writeFile(file, BROKEN);
      await messages.until('error');
      expect(await countPapers()).toBe(2);
      await writeFile(file, DIGEST);
      await messages.until('custom lectern:bundle');
      expect(await countPapers()).toBe(1);
    });
  });
});

/** What the server tells the page, each kind awaited anew. */
function listen(server: ViteDevServer) {
  const waiting = new Map<string, () => void>();
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  const tell = (kind: string): void => {
    waiting.get(kind)?.();
    waiting.delete(kind);
  };
  hot.send = (...message: readonly unknown[]): void => {
    const [first] = message;
    if (typeof first === 'string') tell(`custom ${first}`);
    else if (typeof first === 'object' && first !== null && 'type' in first)
      tell(String(first.type));
    Reflect.apply(send, hot, message);
  };
  return {
    until: (kind: string): Promise<void> =>
      new Promise((resolve) => {
        waiting.set(kind, resolve);
      }),
  };
}
