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
  readonly coding: string;
  readonly tag: string;
  readonly vary: string;
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
  writeFileSync(join(folder, 'site', 'bundle', 'part.bin'), 'part');
  writeFileSync(join(folder, 'site', 'bundle', 'part.bin.gz'), 'part as gzip');
  writeFileSync(join(folder, 'site', 'bundle', 'part.bin.br'), 'part as brotli');
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
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
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
    expect(await ask('/some/where/', { port: other.port })).toMatchObject({ status: 200 });
    expect(await ask('/', { port: other.port })).toMatchObject({ status: 404 });
    await other.stop();
  });
});

describe('a file with compressed copies', () => {
  const part = (codings: string) =>
    ask('/bundle/part.bin', { headers: { 'accept-encoding': codings } });

  it.each([
    ['gzip, deflate, br, zstd', 'br', 'part as brotli'],
    ['gzip', 'gzip', 'part as gzip'],
    ['br;q=0.5, GZIP; q=0.8', 'gzip', 'part as gzip'],
    ['br;q=0, gzip', 'gzip', 'part as gzip'],
    ['*', 'br', 'part as brotli'],
    ['*;q=0', '', 'part'],
    ['zstd', '', 'part'],
    ['', '', 'part'],
  ])('is given to who accepts %j as %j', async (codings, coding, body) => {
    const type = 'application/octet-stream';
    expect(await part(codings)).toMatchObject({ coding, body, type, vary: 'Accept-Encoding' });
  });

  it('has a tag for each copy, which spares who knows it the rest', async () => {
    const plain = await part('');
    const brotli = await part('br');
    expect(brotli.tag).not.toBe(plain.tag);
    const known = { 'if-none-match': `"other", W/${plain.tag}` };
    const again = await ask('/bundle/part.bin', { headers: known });
    expect(again).toMatchObject({ status: 304, body: '', tag: plain.tag });
    const other = { ...known, 'accept-encoding': 'br' };
    expect(await ask('/bundle/part.bin', { headers: other })).toMatchObject({ status: 200 });
  });

  it('is given whole where it has none of the copies', async () => {
    const headers = { 'accept-encoding': 'br, gzip' };
    const manifest = await ask('/bundle/manifest.json', { headers });
    expect(manifest).toMatchObject({ status: 200, coding: '', body: '{}' });
  });
});

interface Asking {
  readonly method?: string;
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks by hand, because fetch would tidy the path before it is sent. */
function ask(
  path: string,
  { method = 'GET', port = site.port, headers = {} }: Asking = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          caching: response.headers['cache-control'] ?? '',
          coding: response.headers['content-encoding'] ?? '',
          tag: response.headers.etag ?? '',
          vary: response.headers.vary ?? '',
          body,
        }),
      );
    });
    asking.on('error', reject).end();
  });
}
