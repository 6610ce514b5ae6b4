import type { Fault } from '../fault.ts';
import { expect, test } from '../fixtures.ts';

const PAGE = /^$|index\.html$/;

/** What a client gets: status, media type and body, or that the connection broke. */
async function ask(address: string, patience = 5_000): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const body = await response.text();
    return `${response.status} ${response.headers.get('Content-Type')} ${body}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'no answer' : 'broken';
  }
}

test('the fault server gives the site, at its root and under a sub-path', async ({ server }) => {
  const answer = await ask(server.address);
  expect(answer).toMatch(/^200 text\/html.*<title>Lectern/s);
  expect(await ask(server.subPathAddress)).toBe(answer);
  expect(server.requests).toEqual(['', '']);
});

const FAULTS: readonly (readonly [Fault, RegExp])[] = [
  [{ kind: 'status', status: 404 }, /^404 text\/plain/],
  [{ kind: 'status', status: 500 }, /^500 text\/plain/],
  [{ kind: 'html' }, /^200 text\/html <!doctype html><title>Sign in<\/title>$/],
  [{ kind: 'truncated' }, /^200 text\/html(?!.*<\/html>)/s],
  [{ kind: 'cut' }, /^broken$/],
  [{ kind: 'slow', delay: 50 }, /^200 text\/html.*<\/html>/s],
  [{ kind: 'empty' }, /^200 text\/html(?:; charset=utf-8)? $/],
  [{ kind: 'wrong-type', mediaType: 'image/png' }, /^200 image\/png .*<\/html>/s],
  [{ kind: 'flipped' }, /^200 text\/html.*<\/html>/s],
  [{ kind: 'flipped-and-kept' }, /^200 text\/html.*<\/html>/s],
  [{ kind: 'reset' }, /^broken$/],
];

for (const [fault, expected] of FAULTS) {
  test(`the fault server can answer with ${JSON.stringify(fault)}, once`, async ({ server }) => {
    const well = await ask(server.address);
    server.fail(PAGE, fault, 1);
    const answer = await ask(server.address);
    expect(answer).toMatch(expected);
    expect(fault.kind === 'slow' || answer !== well).toBe(true);
    expect(await ask(server.address)).toBe(well);
  });
}

test('the fault server can leave a request without an answer until it is healed', async ({
  server,
}) => {
  server.fail(PAGE, { kind: 'hang' });
  expect(await ask(server.address, 300)).toBe('no answer');
  server.heal();
  expect(await ask(server.address)).toMatch(/^200/);
});

test('the fault server can serve the site of other digests', async ({ server, serveDigests }) => {
  const before = server.requests.length;
  await serveDigests({
    'one.txt': 'May 02, 2021\nA Title of Its Own\nAda Lovelace\n\nAn abstract of its own.\n',
  });
  expect(await ask(server.address)).toMatch(/^200 text\/html/);
  expect(server.requests.length).toBe(before + 1);
});
