import { describe, expect, test } from 'vitest';
import { isPageAddress, routeOf, type RoutedRequest } from './route.ts';

const FOLDER = 'https://papers.test/physics/';
const FILES = new Set(['', 'icon.svg', 'assets/index-abcdefgh.js']);

function route(path: string, given: Partial<RoutedRequest> = {}) {
  const request = { method: 'GET', mode: 'cors', cache: 'default', url: FOLDER + path } as const;
  return routeOf({ ...request, ...given }, FOLDER, FILES);
}

describe('a request to the site', () => {
  test.each(['', '?view=unread', 'index.html?q=a', '#top'])(
    'for the page at %j is answered here',
    (path) => {
      expect(route(path, { mode: 'navigate' })).toEqual({ kind: 'page' });
      expect(isPageAddress(FOLDER + path, FOLDER)).toBe(true);
    },
  );

  test.each(['other/', 'other/?q=a', 'about.html', 'icon.svg'])(
    'for another page, %j, is the browser’s own',
    (path) => {
      expect(route(path, { mode: 'navigate' })).toEqual({ kind: 'other' });
      expect(isPageAddress(FOLDER + path, FOLDER)).toBe(false);
    },
  );

  test.each(['icon.svg', 'assets/index-abcdefgh.js', 'assets/of-an-older-build-12345678.js'])(
    'for the file %s is answered here',
    (file) => expect(route(file)).toEqual({ kind: 'built', file }),
  );

  test('for the papers is told apart by the name', () => {
    expect(route('bundle/manifest.json')).toEqual({ kind: 'manifest' });
    expect(route('bundle/papers/007.1a2b3c4d.json')).toEqual({ kind: 'part', hash: '1a2b3c4d' });
    expect(route('bundle/search/terms.1a2b3c4d.bin')).toEqual({ kind: 'part', hash: '1a2b3c4d' });
    expect(route('bundle/search/terms.bin')).toEqual({ kind: 'other' });
  });

  test.each([
    ['of another kind', { method: 'HEAD' }],
    ['past every cache', { cache: 'no-store' }],
    ['to another folder', { url: 'https://papers.test/bundle/manifest.json' }],
    ['to another host', { url: 'https://elsewhere.test/physics/bundle/manifest.json' }],
    ['for no file of ours', { url: `${FOLDER}robots.txt` }],
    ['for the worker itself', { url: `${FOLDER}service-worker.js` }],
  ] as const)('%s is the browser’s own', (_, given) => {
    expect(route('bundle/manifest.json', given)).toEqual({ kind: 'other' });
  });
});
