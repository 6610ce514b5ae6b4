import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPart } from '#domain/bundle/create-part.ts';
import { partFetcher } from './fetch-part.ts';

const bytes = new TextEncoder().encode('what was published');
const { reference } = createPart('search/terms/000', 'bin', bytes);

let answers: (() => { readonly status: number; readonly body: Uint8Array })[] = [];
const server = createServer((_, response) => {
  const { status, body } = answers.shift()?.() ?? { status: 500, body: new Uint8Array() };
  response.writeHead(status).end(body);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  base = `http://127.0.0.1:${address.port}/some/where/bundle/`;
});

afterAll(() => {
  server.close();
});

function respond(...bodies: readonly (readonly [number, Uint8Array])[]): void {
  answers = bodies.map(([status, body]) => () => ({ status, body }));
}

describe('fetching a part', () => {
  test('gives the bytes that were published', async () => {
    respond([200, bytes]);
    expect(await partFetcher(base)(reference)).toEqual(bytes);
  });

  test('asks once more where the bytes are wrong, past any cache', async () => {
    respond([200, bytes.subarray(0, 4)], [200, bytes]);
    expect(await partFetcher(base)(reference)).toEqual(bytes);
  });

  test.each([
    ['size', 200, bytes.subarray(0, 4)],
    ['hash', 200, bytes.map((byte) => byte ^ 1)],
    ['status', 404, bytes],
    ['status', 500, bytes],
  ])('refuses a bad %s, naming the file', async (code, status, body) => {
    respond([status, body], [status, body]);
    await expect(partFetcher(base)(reference)).rejects.toMatchObject({
      code,
      file: reference.file,
    });
  });

  test('says so where no server answers', async () => {
    await expect(partFetcher('http://127.0.0.1:1/')(reference)).rejects.toMatchObject({
      code: 'unreachable',
      file: reference.file,
    });
  });
});
