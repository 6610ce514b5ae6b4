import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly caching: string;
  readonly body: string;
}

const FIRST_PORT = 42_617;

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-serve-'));
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
  mkdirSync(join(folder, 'site', 'bundle', 'papers'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '<title>Lectern</title>');
  writeFileSync(join(folder, 'site', 'assets', 'index-DqRf0_-x.js'), 'export {};');
  writeFileSync(join(folder, 'site', 'service-worker.js'), 'self;');
  writeFileSync(join(folder, 'site', 'bundle', 'manifest.json'), '{}');
  writeFileSync(join(folder, 'site', 'bundle', 'papers', '000.0123456789abcdef.json'), '[]');
  site = await serve({ root: join(folder, 'site'), port: FIRST_PORT, otherPortAllowed: true });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

describe('the server of npm start', () => {
  it('gives the page at its address, to be asked for anew each time', async () => {
    const answer = await ask('/?view=unread');
    expect(answer).toMatchObject({ status: 200, body: '<title>Lectern</title>' });
    expect(answer.type).toBe('text/html; charset=utf-8');
    expect(answer.caching).toBe('no-cache');
  });

  it('lets hashed files be kept for good, the manifest and the service worker not', async () => {
    expect((await ask('/assets/index-DqRf0_-x.js')).caching).toContain('immutable');
    expect((await ask('/bundle/papers/000.0123456789abcdef.json')).caching).toContain('immutable');
    expect((await ask('/bundle/manifest.json')).caching).toBe('no-cache');
    expect((await ask('/service-worker.js')).caching).toBe('no-cache');
  });

  it('never gives a page in place of a missing file', async () => {
    expect(await ask('/assets/index-gone.js')).toMatchObject({ status: 404, body: 'Not found\n' });
    expect(await ask('/assets/')).toMatchObject({ status: 404 });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/index.html%00.txt',
    '/%e0%a4%a',
  ])('gives nothing for %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  it('answers only those who read', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next free port where its own is taken, if it may', async () => {
    const root = join(folder, 'site');
    const other = await serve({ root, port: site.port, otherPortAllowed: true });
    expect(other.port).toBeGreaterThan(site.port);
    await other.stop();
    await expect(serve({ root, port: site.port, otherPortAllowed: false })).rejects.toThrow(
      /taken/,
    );
  });

  it('can stand under a sub-path, and then nowhere else', async () => {
    const options = { root: join(folder, 'site'), port: site.port, otherPortAllowed: true };
    const other = await serve({ ...options, basePath: '/some/where/' });
    expect(await ask('/some/where/', 'GET', other.port)).toMatchObject({ status: 200 });
    expect(await ask('/', 'GET', other.port)).toMatchObject({ status: 404 });
    await other.stop();
  });
});

/** Asks by hand, because fetch would tidy the path before it is sent. */
function ask(path: string, method = 'GET', port = site.port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          caching: response.headers['cache-control'] ?? '',
          body,
        }),
      );
    });
    asking.on('error', reject).end();
  });
}
